import type { Webhook } from '../../harness/salesforge';
import type { Setting } from './setting';

const URL = 'https://other.example';

/** Whether a webhook does not belong to n8n. */
export const isOfOtherTool = ({ url }: Webhook): boolean => url.startsWith(URL);

export function addOfOtherTool({ salesforge, workspace }: Setting): void {
	salesforge.addWebhookByHand(workspace.id, { name: 'Other tool', type: 'email_sent', url: URL });
}
