import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type ApiName = 'core' | 'multichannel';

/** A field of a request: its type alone, or more about it. */
export type FieldDescription =
	| string
	| {
			/** string, integer, number, boolean or object; with `[]` behind it for a list. */
			type: string;
			required?: true;
			deprecated?: true;
			/** A key of `enums`: the values that are known. */
			enum?: string;
			/** What is used of an object's fields. */
			fields?: Fields;
			/** Sent although Salesforge's document does not have it. */
			documented?: false;
	  };

export type Fields = Readonly<Record<string, FieldDescription>>;

/** A call as docs/salesforge-api.json describes it. */
export interface CallDescription {
	api: ApiName;
	method: string;
	/** Below the API's base URL, with `{name}` for each id. */
	path: string;
	/** Still served, but not to be used any more. */
	deprecated?: true;
	/** Served although Salesforge's document does not have it. */
	documented?: false;
	query?: Fields;
	body?: Fields;
	/** Query parameters and fields of the body that exist, and that the package does not use. */
	alsoDocumented?: readonly string[];
	answer: {
		status: number;
		/** The key of the list whose items have the fields. */
		list?: string;
		/** What is read of the answer: `contact.id`, `emails[].id`. */
		fields?: readonly string[];
	};
}

export interface ApiDescription {
	apis: Readonly<Record<ApiName, { baseUrl: string; document: string }>>;
	enums: Readonly<Record<string, readonly string[]>>;
	calls: readonly CallDescription[];
}

export const DESCRIPTION_FILE = 'docs/salesforge-api.json';

/** What the package uses of Salesforge's API. */
export const apiDescription = JSON.parse(
	readFileSync(resolve(__dirname, '../..', DESCRIPTION_FILE), 'utf8'),
) as ApiDescription;

/** The call's title: `core GET /me`. */
export const titleOf = ({ api, method, path }: Pick<CallDescription, 'api' | 'method' | 'path'>) =>
	`${api} ${method} ${path}`;
