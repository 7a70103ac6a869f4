import type { INodeProperties } from 'n8n-workflow';

type Shown = NonNullable<INodeProperties['displayOptions']>;

/** Shows a parameter for one operation, and where more is named only while the other parameters have these values. */
export const shownFor = (
	resource: string,
	operation: string,
	more: Record<string, Array<string | boolean>> = {},
): Shown => ({ show: { resource: [resource], operation: [operation], ...more } });

/** The parameters, each shown for the operation alone, beside its own conditions. */
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
