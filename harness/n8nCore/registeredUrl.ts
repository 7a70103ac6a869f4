import { deriveSigningKey, signScope } from '../../nodes/Salesforge/trigger/access/token';
import type { TriggerHost } from './triggerHost';

/** The URL that a trigger with automatic registration registers for an event type and a sequence. */
export function registeredUrl(
	host: TriggerHost,
	type: string,
	sequenceId: string | null = null,
): string {
	const { parameters, webhookId } = host.node;
	const { value } = parameters.workspaceId as { value: string };
	const { apiKey } = host.credential!;
	const key = deriveSigningKey({ apiKey, path: `${webhookId}/webhook`, workspaceId: value });
	const url = new URL(`${host.webhookOrigin}/webhook/${webhookId}/webhook`);
	url.searchParams.set('event', type);
	if (sequenceId !== null) url.searchParams.set('sequence', sequenceId);
	url.searchParams.set('token', signScope(key, { type, sequenceId }));
	return url.href;
}
