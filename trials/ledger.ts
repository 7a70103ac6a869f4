import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient } from '../harness/n8n/client';
import { numberIn } from './numberedEvents';
import type { Answered } from './sender';

export interface StoredExecution {
	id: string;
	status: string;
	startedAt: string;
	/** The nodes that ran. */
	nodes: string[];
}

/** n8n's executions of a workflow, by the number of their event. */
export type Ledger = Map<number, StoredExecution[]>;

/** What was sent, and the resulting executions. */
export interface Figures {
	/** Deliveries, without repetitions. */
	sent: number;
	/** Those that got 200. */
	answered: number;
	/** Different wanted events that got 200. */
	events: number;
	executions: number;
	/** Executions of a killed worker, of which n8n keeps an error but no data. */
	failed: number;
	/** Events that got 200 but have no execution, not even a failed one. */
	lost: number;
	/** Executions beyond the first of an event. */
	doubled: number;
	/** Executions of unwanted events, or of events that were never sent. */
	wronglyAccepted: number;
}

/** n8n keeps no data of an execution whose worker was killed, so its event is unknown. */
const NAMELESS = -1;

const PAGE = 250;
const SETTLED_WITHIN_MS = 120_000;
/** At least half a minute: longer than a worker takes to start again. */
const QUIET_POLLS = 60;

interface Page {
	data: Array<{
		id: string;
		status: string;
		startedAt: string;
		data?: { resultData?: { runData?: Record<string, unknown> } };
	}>;
	nextCursor: string | null;
}

/** Reads n8n's executions through its public API, which returns many at a time, with their data. */
export class Executions {
	private constructor(
		private readonly client: N8nClient,
		private readonly workflowId: string,
		private readonly apiKey: string,
	) {}

	static async of(client: N8nClient, workflowId: string): Promise<Executions> {
		const { rawApiKey } = await client.rest<{ rawApiKey: string }>('POST', '/api-keys', {
			label: `Ledger ${workflowId}`,
			expiresAt: null,
			scopes: ['execution:list', 'execution:read'],
		});
		return new Executions(client, workflowId, rawApiKey);
	}

	private async page(query: string): Promise<Page> {
		const response = await fetch(
			`${this.client.baseUrl}/api/v1/executions?workflowId=${this.workflowId}&${query}`,
			{ headers: { 'X-N8N-API-KEY': this.apiKey } },
		);
		if (!response.ok) throw new Error(`Executions: ${response.status} ${await response.text()}`);
		return (await response.json()) as Page;
	}

	private async list(filter: object): Promise<{ count: number; results: StoredExecution[] }> {
		const text = encodeURIComponent(JSON.stringify({ workflowId: this.workflowId, ...filter }));
		return await this.client.rest('GET', `/executions?filter=${text}&limit=20`);
	}

	/** The number of executions. */
	async count(): Promise<number> {
		return (await this.list({})).count;
	}

	/**
	 * Waits until no execution is running or about to start. When the database is locked at the wrong moment, n8n stores an
	 * execution and cannot start it, so it stays new for ever, or it cannot store its end, so it stays running. Then no
	 * execution changes any more.
	 */
	async settled(withinMs = SETTLED_WITHIN_MS): Promise<void> {
		const deadline = Date.now() + withinMs;
		let unfinished = '';
		let quietPolls = 0;
		for (;;) {
			const { results } = await this.list({ status: ['new', 'running'] });
			const current = JSON.stringify(results.map(({ id, status }) => [id, status]));
			quietPolls = current === unfinished ? quietPolls + 1 : 0;
			if (results.length === 0 || quietPolls > QUIET_POLLS) return;
			if (Date.now() > deadline) throw new Error(`Some executions do not end: ${current}`);
			unfinished = current;
			await sleep(500);
		}
	}

	/** What has run: an execution that n8n could not start handles nothing. */
	async ledger(): Promise<Ledger> {
		const ledger: Ledger = new Map();
		let cursor: string | null = null;
		do {
			const query: string = `includeData=true&limit=${PAGE}${cursor ? `&cursor=${cursor}` : ''}`;
			const page: Page = await this.page(query);
			for (const execution of page.data.filter(({ status }) => status !== 'new')) {
				const number = numberIn(JSON.stringify(execution)) ?? NAMELESS;
				const { id, status, startedAt, data } = execution;
				const nodes = Object.keys(data?.resultData?.runData ?? {});
				ledger.set(number, [...(ledger.get(number) ?? []), { id, status, startedAt, nodes }]);
			}
			cursor = page.nextCursor;
		} while (cursor);
		return ledger;
	}
}

/** @param isWanted whether the workflow's trigger wants the event */
export function compare(
	answers: Answered[],
	ledger: Ledger,
	isWanted: (n: number) => boolean = () => true,
): Figures {
	const answered = answers.filter(({ status }) => status !== 'unanswered');
	const events = new Set(answered.map(({ n }) => n).filter(isWanted));
	const sent = new Set(answers.map(({ n }) => n));
	const figures: Figures = {
		sent: answers.length,
		answered: answered.length,
		events: events.size,
		executions: [...ledger.values()].flat().length,
		failed: (ledger.get(NAMELESS) ?? []).filter(({ status }) => status === 'error').length,
		lost: 0,
		doubled: 0,
		wronglyAccepted: 0,
	};
	const missing = [...events].filter((n) => !ledger.has(n)).length;
	figures.lost = Math.max(0, missing - figures.failed);
	// If there are more failed executions than events without one, the rest are second executions of repeated events.
	figures.doubled = Math.max(0, figures.failed - missing);
	for (const [n, executions] of ledger) {
		if (n === NAMELESS) figures.wronglyAccepted += executions.length - figures.failed;
		else if (!sent.has(n) || !isWanted(n)) figures.wronglyAccepted += executions.length;
		else figures.doubled += executions.length - 1;
	}
	return figures;
}
