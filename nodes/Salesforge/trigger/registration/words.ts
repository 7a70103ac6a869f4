import type { IHookFunctions } from 'n8n-workflow';

import type { Webhook } from '../../api/webhooks';

export const WHERE_TO_REMOVE = 'in Salesforge under Settings > Integrations > Webhooks';

/** A webhook as named in the log, without its URL, which contains the token. */
export const describe = ({ name, type, id }: Webhook) => `'${name}' (${type}, ${id})`;

export function warnOfRefused(context: IHookFunctions, types: ReadonlySet<string>): void {
	if (types.size === 0) return;
	warn(
		context,
		`Salesforge does not accept webhooks for these events, so they will not start the workflow: ${[...types].join(', ')}. All other events are registered`,
	);
}

export function warn(context: IHookFunctions, message: string): void {
	const { id, name } = context.getWorkflow();
	const node = context.getNode().name;
	context.logger.warn(`${node} in the workflow '${name}': ${message}`, { workflowId: id });
}
