import type { INodeProperties } from 'n8n-workflow';

/** The parameters, one of them with a text that is always visible under it, whether a list or an ID is chosen. */
export const withHint = (
	parameters: readonly INodeProperties[],
	name: string,
	hint: string,
): INodeProperties[] =>
	parameters.map((parameter) =>
		parameter.name === name
			? {
					...parameter,
					hint,
					// The editor shows the hint of the chosen mode instead.
					...(parameter.modes && {
						modes: parameter.modes.map((mode) => ({
							...mode,
							...(mode.hint && { hint: `${hint}. ${mode.hint}` }),
						})),
					}),
				}
			: parameter,
	);
