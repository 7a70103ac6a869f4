import type { Sequence } from '../account';
import { ok } from '../exchange';
import { addContact } from './contacts';
import { valuesOf } from './lists';
import { Refusal, type Routes } from './routes';
import { statsOf } from './stats';
import type { Store } from './store';

/** What these routes do with the number of a multichannel sequence: they answer as if they had done it. */
const isMultichannelId = (id: string) => /^\d+$/.test(id);

function found(store: Store, id: string, status = 404): Sequence {
	const sequence = store.sequence(id);
	if (sequence?.kind !== 'core') throw new Refusal(status, 'sequence not found');
	return sequence;
}

function enrol(store: Store, sequenceId: string, contactIds: readonly string[]): void {
	const enrolled = store.enrolled(sequenceId);
	if (enrolled.size + contactIds.length > store.behaviour.contactCapacity) {
		throw new Refusal(422, 'insufficient active contacts capacity');
	}
	for (const id of contactIds) enrolled.set(id, 'active');
}

const asAnswered = (store: Store, { id, name, status, steps, senderIds }: Sequence) => ({
	id,
	workspaceId: store.workspace.id,
	name,
	productId: 'prod_1',
	agentId: null,
	status: store.written(status),
	leadCount: store.enrolled(String(id)).size,
	contactedCount: 0,
	openedCount: 0,
	openedPercent: 0,
	repliedCount: 0,
	repliedPercent: 0,
	bouncedCount: 0,
	bouncedPercent: 0,
	openTrackingEnabled: true,
	clickTrackingEnabled: false,
	mailboxes: senderIds.map((mailboxId, index) => ({
		id: mailboxId,
		address: `frank${index + 1}@salesforge.example`,
		firstName: 'Frank',
		lastName: 'Sondors',
	})),
	steps: Array.from({ length: steps }, (_, index) => ({
		id: `stp_${index + 1}`,
		order: index,
		name: `Step ${index + 1}`,
		variants: [],
	})),
});

/** Legacy sequences, below `/sequences` of the core API. */
export const legacySequenceRoutes: Routes<Store> = {
	'GET /sequences/:sequenceId': ({ place: store, params }) =>
		ok(asAnswered(store, found(store, params.sequenceId!))),
	'PUT /sequences/:sequenceId/status': ({ place: store, params, body }) => {
		const sequence = found(store, params.sequenceId!);
		const { status } = body();
		if (status !== 'active' && status !== 'paused') {
			throw new Refusal(400, 'status must be active or paused');
		}
		sequence.status = status;
		return { status: 204 };
	},
	// Replaces the mailboxes.
	'PUT /sequences/:sequenceId/mailboxes': ({ place: store, params, body }) => {
		const sequence = found(store, params.sequenceId!);
		const { mailboxIds } = body();
		if (!Array.isArray(mailboxIds)) throw new Refusal(400, 'mailboxIds is required');
		const isKnown = (id: string) => sequence.senderIds.includes(id) || store.mailboxes.has(id);
		if (!mailboxIds.every((id) => isKnown(String(id)))) throw new Refusal(500, 'internal error');
		sequence.senderIds = mailboxIds as string[];
		return { status: 204 };
	},
	'PUT /sequences/:sequenceId/contacts': ({ place: store, params, body }) => {
		if (isMultichannelId(params.sequenceId!)) return { status: 204 };
		const { id } = found(store, params.sequenceId!);
		const { contactIds } = body();
		if (!Array.isArray(contactIds) || contactIds.length === 0) {
			throw new Refusal(400, 'contactIds must have an entry');
		}
		const unknown = contactIds.find((each) => !store.contacts.has(String(each)));
		if (unknown !== undefined) throw new Refusal(404, `contact ${String(unknown)} not found`);
		enrol(store, String(id), contactIds as string[]);
		return { status: 204 };
	},
	'PUT /sequences/:sequenceId/import-lead': ({ place: store, params, body }) => {
		if (isMultichannelId(params.sequenceId!)) return { status: 204 };
		const { id } = found(store, params.sequenceId!);
		enrol(store, String(id), [addContact(store, body()).id]);
		return { status: 204 };
	},
	'GET /sequences/:sequenceId/contacts/count': ({ place: store, params, request: { query } }) => {
		if (isMultichannelId(params.sequenceId!)) return ok({ count: 0 });
		const { id } = found(store, params.sequenceId!);
		const statuses = valuesOf(query, 'statuses');
		const enrolled = [...store.enrolled(String(id)).values()];
		const counted = enrolled.filter((each) => statuses.length === 0 || statuses.includes(each));
		return ok({ count: counted.length });
	},
	'GET /sequences/:sequenceId/analytics': ({ place: store, params, request: { query } }) => {
		const { id } = found(store, params.sequenceId!, 400);
		const { days, stats } = statsOf(store, String(id), query);
		return ok({ days, stats });
	},
};
