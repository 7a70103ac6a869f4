import type { Failure } from '../../api/apiError';
import type { WebhookScope } from '../access/scope';

const REFUSED = new Set([400, 422]);

/**
 * The event types that Salesforge does not accept while the trigger listens to all events: a server may know fewer. A
 * type counts as refused only when Salesforge has accepted another one for the same sequence. Otherwise something else
 * is wrong.
 */
export class RefusedTypes {
	readonly types = new Set<string>();

	private readonly accepted: Set<string | null>;

	/** @param existing the trigger's webhooks that Salesforge already has */
	constructor(
		private readonly wantsAllEvents: boolean,
		existing: readonly WebhookScope[],
	) {
		this.accepted = new Set(existing.map(({ sequenceId }) => sequenceId));
	}

	accept({ sequenceId }: Pick<WebhookScope, 'sequenceId'>): void {
		this.accepted.add(sequenceId);
	}

	/** Whether the activation can do without a webhook that could not be created. */
	refuse({ type, sequenceId }: WebhookScope, { status }: Failure): boolean {
		const isRefused =
			this.wantsAllEvents && this.accepted.has(sequenceId) && REFUSED.has(status ?? 0);
		if (isRefused) this.types.add(type);
		return isRefused;
	}
}
