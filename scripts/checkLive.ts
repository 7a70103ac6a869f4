/**
 * Compares the real Salesforge with docs/salesforge-api.md, and answers what it marks with '?'. Read-only by default:
 *
 *     SALESFORGE_API_KEY=... npm run check:live -- [--workspace ID]
 *
 * With `--webhook URL` it also creates, lists and deletes one webhook of its own (`--type`, by default email_sent). With
 * `--deliveries MINUTES` it listens on 127.0.0.1 (`--port`, by default 3000) for what arrives through a tunnel at the
 * URL, and writes each body, anonymised, to `.cache/live/`. `--core URL` and `--multichannel URL` are other addresses.
 *
 * It exits with 0 when everything is as described, 1 when something differs, and 2 when it cannot find out. The report
 * has no name, no address and no key.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { apiDescription } from '../harness/apiDescription/description';
import { LiveApi } from './checkLive/api';
import { Reading } from './checkLive/reading';
import { Report } from './checkLive/report';
import { WebhookCheck } from './checkLive/webhook';
import { EVENT_TYPES } from '../nodes/Salesforge/events';

const FOLDER = '.cache/live';

function readOptions() {
	const { values } = parseArgs({
		options: {
			workspace: { type: 'string' },
			webhook: { type: 'string' },
			type: { type: 'string', default: 'email_sent' },
			deliveries: { type: 'string' },
			port: { type: 'string', default: '3000' },
			core: { type: 'string', default: apiDescription.apis.core.baseUrl },
			multichannel: { type: 'string', default: apiDescription.apis.multichannel.baseUrl },
		},
	});
	const minutes = values.deliveries === undefined ? 0 : Number(values.deliveries);
	const key = process.env.SALESFORGE_API_KEY?.trim() ?? '';
	if (key === '') throw new Error('Set SALESFORGE_API_KEY to a key of Salesforge');
	if (values.webhook !== undefined && !/^https?:/.test(values.webhook)) {
		throw new Error('--webhook is not a URL. It should start with https://');
	}
	if (!EVENT_TYPES.some((type) => type === values.type)) {
		throw new Error(`--type is unknown. It should be one of ${EVENT_TYPES.join(', ')}`);
	}
	if (values.deliveries !== undefined && !(minutes > 0 && values.webhook)) {
		throw new Error(
			'--deliveries needs a number of minutes, and --webhook with the URL of a tunnel',
		);
	}
	return { ...values, minutes, key };
}

/** The minutes, or until Ctrl+C: the webhook is then deleted all the same. */
const over = async (minutes: number) =>
	await Promise.race([
		new Promise((end) => setTimeout(end, minutes * 60_000)),
		once(process, 'SIGINT'),
	]);

async function main(): Promise<void> {
	const { key, core, multichannel, workspace, webhook, type, minutes, port } = readOptions();
	const api = new LiveApi(key, { core, multichannel });
	const report = new Report();
	const workspaceId = await new Reading(api, report, key).run(workspace);
	if (workspaceId === null) throw new Error('The key sees no workspace. Create one in Salesforge');
	try {
		if (webhook !== undefined) {
			const listen =
				minutes > 0 ? { port: Number(port), folder: FOLDER, isOver: over(minutes) } : undefined;
			await new WebhookCheck(api, report, { workspaceId, url: webhook, type, listen }).run();
		}
	} finally {
		console.log(report.toString());
	}
	process.exit(report.differences === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
	console.error((error as Error).message);
	process.exit(2);
});
