import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type ApiName = 'core' | 'multichannel';

/** A field of a request: its type alone, or more about it. */
export type FieldDescription =
	| string
	| {
			/** string, integer, number, boolean or object, followed by `[]` for a list. */
			type: string;
			required?: true;
			deprecated?: true;
			/** A key of `enums`, which lists the known values. */
			enum?: string;
			/** The fields of an object that are used. */
			fields?: Fields;
			/** Sent although it is missing in Salesforge's document. */
			documented?: false;
	  };

export type Fields = Readonly<Record<string, FieldDescription>>;

/** A call as docs/salesforge-api.json describes it. */
export interface CallDescription {
	api: ApiName;
	method: string;
	/** Relative to the API's base URL, with `{name}` for each id. */
	path: string;
	/** Still served, but deprecated. */
	deprecated?: true;
	/** Served although it is missing in Salesforge's document. */
	documented?: false;
	query?: Fields;
	body?: Fields;
	/** Query parameters and body fields that exist but are not used by the package. */
	alsoDocumented?: readonly string[];
	answer: {
		status: number;
		/** The key of the list whose items have these fields. */
		list?: string;
		/** The paths that are read from the response: `contact.id`, `emails[].id`. */
		fields?: readonly string[];
	};
}

export interface ApiDescription {
	apis: Readonly<Record<ApiName, { baseUrl: string; document: string }>>;
	enums: Readonly<Record<string, readonly string[]>>;
	calls: readonly CallDescription[];
}

export const DESCRIPTION_FILE = 'docs/salesforge-api.json';

/** The part of Salesforge's API that the package uses. */
export const apiDescription = JSON.parse(
	readFileSync(resolve(__dirname, '../..', DESCRIPTION_FILE), 'utf8'),
) as ApiDescription;

/** The call's title: `core GET /me`. */
export const titleOf = ({ api, method, path }: Pick<CallDescription, 'api' | 'method' | 'path'>) =>
	`${api} ${method} ${path}`;
