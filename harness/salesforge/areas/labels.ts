import { newId } from './ids';
import { coreList } from './lists';
import { Refusal, type RouteCall, type Routes } from './routes';
import type { Store } from './store';
import { threadIn } from './threadStore';
import type { Label } from './types';

/** Adds a label like a user in Primebox. */
export function addLabel(store: Store, name: string): Label {
	const label = { id: newId('lbl'), name, isBuiltIn: false, specialLabel: 'none' };
	store.labels.push(label);
	return label;
}

function setLabel({ place: store, params, body }: RouteCall<Store>) {
	const thread = threadIn(store, params.threadId!, params.mailboxId);
	const { labelId } = body();
	if (typeof labelId !== 'string' || labelId === '') throw new Refusal(400, 'labelId is required');
	if (!store.label(labelId)) throw new Refusal(store.behaviour.unknownLabel, 'label not found');
	thread.labelId = labelId;
	thread.labelAppliedAt = new Date().toISOString();
	thread.labelAppliedBy = 'user';
	return { status: 204 };
}

export const labelRoutes: Routes<Store> = {
	'GET /primebox-labels': ({ place: { labels, behaviour }, request: { query } }) =>
		coreList(labels, query, behaviour),
	'PUT /threads/:threadId/label': setLabel,
	'PUT /mailboxes/:mailboxId/threads/:threadId/label': setLabel,
};
