import type { N8nClient } from '../../harness/n8n/client';
import { N8n } from '../../harness/n8n/n8n';

/**
 * A crashed n8n keeps a workflow's publication claimed until its lease ends, by default after 2 minutes, and does not
 * publish that workflow again before. That is too long for a test.
 */
const SHORT_LEASE = {
	N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '5',
	N8N_WORKFLOW_PUBLICATION_OUTBOX_POLL_INTERVAL_MS: '500',
};

/** A real n8n with the packed package, which the scenarios share. */
export class SharedN8n {
	private constructor(readonly n8n: N8n) {}

	/** @param tarball the tarball from `npm pack` */
	static async start(tarball: string): Promise<SharedN8n> {
		return new SharedN8n(await N8n.start({ tarball }));
	}

	async dispose(): Promise<void> {
		await this.n8n.dispose();
	}

	get client(): N8nClient {
		return this.n8n.client;
	}

	/** Restarts n8n as an administrator would. */
	async restartN8n(): Promise<void> {
		await this.n8n.stop();
		await this.n8n.run();
	}

	/** Starts n8n after it was killed. */
	async reviveN8n(): Promise<void> {
		await this.n8n.run(SHORT_LEASE);
	}
}
