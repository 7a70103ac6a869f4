import { resources } from '../../nodes/Salesforge/resources/resources';
import { anchorOf } from './actions';
import { table } from './reference/markdown';

/** The README's table of operations: what each one does, with a link to its page. */
export const operationsTable = (): string =>
	table(
		['Resource', 'Operation', 'What it does'],
		resources.flatMap(({ option, operations }) =>
			operations.map((operation) => {
				const { name, description } = operation.option;
				const page = operation.needsCredential
					? `docs/actions.md#${anchorOf(option.name, name)}`
					: 'docs/transforms.md';
				return [option.name, `[${name}](${page})`, description ?? ''];
			}),
		),
	);
