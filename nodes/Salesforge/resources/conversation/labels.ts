import { streamLabels, type Label } from '../../api/names';
import { take } from '../../api/paging';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The labels of a workspace, read once per execution. */
export const readLabels = async ({ client, session }: ItemCall, workspaceId: string) =>
	await session.once(
		`labels ${workspaceId}`,
		async () => await take(streamLabels(client, workspaceId)),
	);

/**
 * Finds a label by its id or name, or a built-in one by its name in every workspace, such as meeting_booked.
 *
 * @throws InputError when no label, or more than one, has the name
 */
export async function findLabel(
	call: ItemCall,
	workspaceId: string,
	given: string,
): Promise<Label> {
	const labels = await readLabels(call, workspaceId);
	const tries = [
		labels.filter(({ id }) => id === given),
		labels.filter(({ isBuiltIn, specialLabel }) => isBuiltIn && same(specialLabel, given)),
		labels.filter(({ name }) => same(name, given)),
	];
	const [label, ...more] = tries.find((found) => found.length > 0) ?? [];
	if (!label) {
		const names = labels.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
		throw new InputError(
			`The workspace ${workspaceId} has no label '${given}'`,
			`Choose one from the list 'Label', or use one of: ${names.slice(0, 50).join(', ')}`,
		);
	}
	if (more.length > 0) {
		throw new InputError(
			`There are ${more.length + 1} labels with the name '${given}' in the workspace ${workspaceId}`,
			`Use the ID of one of them: ${[label, ...more].map(({ id }) => id).join(', ')}`,
		);
	}
	return label;
}
