import type { INodeProperties } from 'n8n-workflow';

type Shown = NonNullable<INodeProperties['displayOptions']>;

/** Shows a parameter for one operation, optionally only while other parameters have the given values. */
export const shownFor = (
	resource: string,
	operation: string,
	more: Record<string, Array<string | boolean>> = {},
): Shown => ({ show: { resource: [resource], operation: [operation], ...more } });

/** The parameters, each shown for this operation only, in addition to its own conditions. */
export const forOperation = (
	resource: string,
	operation: string,
	parameters: readonly INodeProperties[],
): INodeProperties[] =>
	parameters.map((parameter) => ({
		...parameter,
		displayOptions: {
			...parameter.displayOptions,
			show: { resource: [resource], operation: [operation], ...parameter.displayOptions?.show },
		},
	}));
