import fc from 'fast-check';

import {
	hostileRequest,
	send,
	type HostileAnswer,
	type HostileRequest,
} from '../harness/hostile/requests';
import { Listener } from '../harness/n8n/listener';
import type { N8n } from '../harness/n8n/n8n';
import { chain, triggerNode } from '../harness/n8n/workflows';
import { activateControl } from './control';
import { Executions } from './ledger';
import { unhandledIn } from './load';

export interface HttpFigures {
	requests: number;
	/** The number of responses by status. */
	statuses: Record<number, number>;
	/** Requests that the trigger answered with 5xx, or not at all. */
	failed: string[];
	/** Requests that n8n answers with 5xx before any node sees them, even for its own Webhook node. */
	refusedByN8n: string[];
	accepted: number;
	executions: number;
	unhandled: string[];
}

const isFailure = ({ status }: HostileAnswer) => status >= 500 || status === 0;

const attempt = async (url: string, request: HostileRequest): Promise<HostileAnswer> =>
	await send(url, request).catch((error: Error) => ({ status: 0, text: error.message }));

const describe = ({ method, headers }: HostileRequest) => `${method} ${JSON.stringify(headers)}`;

function isAccepted({ status, text }: HostileAnswer): boolean {
	return status === 200 && text.startsWith('{"status":"accepted"');
}

/** Sends hostile requests to a real n8n, one after another. */
export async function bombard(n8n: N8n, requests: number, seed: number): Promise<HttpFigures> {
	const listener = await Listener.activate(
		n8n.client,
		chain('Hostile', triggerNode({ events: ['*'] })),
	);
	const control = await activateControl(n8n);
	const executions = await Executions.of(n8n.client, listener.workflow.id);
	const failed: string[] = [];
	const refusedByN8n = new Set<string>();
	const statuses: Record<number, number> = {};
	let accepted = 0;
	for (const request of fc.sample(hostileRequest, { numRuns: requests, seed })) {
		const answer = await attempt(listener.url, request);
		statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
		if (isAccepted(answer)) accepted++;
		if (!isFailure(answer)) continue;
		if (isFailure(await attempt(control, request))) refusedByN8n.add(describe(request));
		else failed.push(`${answer.status} ${describe(request)}: ${answer.text.slice(0, 200)}`);
	}
	await executions.settled();
	return {
		requests,
		statuses,
		failed,
		refusedByN8n: [...refusedByN8n].sort(),
		accepted,
		executions: await executions.count(),
		unhandled: unhandledIn(await n8n.log()),
	};
}
