import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

import { bodyIn, documentOf } from './documents';

const ROOT = resolve(__dirname, '../../..');
const WEBHOOKS = '/workspaces/{workspaceID}/integrations/webhooks';
const ENROLMENTS =
	'/multichannel/workspaces/{workspaceID}/sequences/{sequenceID}/enrollments/preflight';

const core = () => documentOf('core', { basePath: '/public/v2', prefix: '' });
const multichannel = () =>
	documentOf('multichannel', { basePath: '/public', prefix: '/multichannel' });

/** Serves documents by path; any other path is a 404. */
async function serve(documents: Record<string, unknown>) {
	const server = createServer(({ url }, response) => {
		const document = documents[url!];
		response.writeHead(document === undefined ? 404 : 200, { connection: 'close' });
		response.end(typeof document === 'string' ? document : JSON.stringify(document));
	});
	await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		[Symbol.asyncDispose]: async () => {
			await new Promise((closed) => server.close(closed));
		},
	};
}

/** Runs the script as `npm run check:api` does. */
const checkApi = async (coreSource: string, multichannelSource: string) =>
	await new Promise<{ code: number; output: string }>((done) => {
		const script = ['--import', 'tsx', 'scripts/checkApi.ts'];
		const options = ['--core', coreSource, '--multichannel', multichannelSource];
		execFile(process.execPath, [...script, ...options], { cwd: ROOT }, (error, stdout, stderr) =>
			done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
		);
	});

it("reports how Salesforge's documents on a server differ", async () => {
	const removedPath = core();
	delete removedPath.paths['/workspaces/{workspaceID}/dnc/bulk/remove'];

	const changedEnum = core();
	const { type } = bodyIn(changedEnum, WEBHOOKS).properties;
	type!.enum = [...(type!.enum as string[]).slice(1), 'sms_sent'];

	const renamedField = multichannel();
	const { properties } = bodyIn(renamedField, `${ENROLMENTS}/{preflightID}/confirm`);
	properties.skip_replied = properties.skipReplied!;
	delete properties.skipReplied;

	await using server = await serve({
		'/core': core(),
		'/multichannel': multichannel(),
		'/removed-path': removedPath,
		'/changed-enum': changedEnum,
		'/renamed-field': renamedField,
		'/broken': '{"swagger":',
	});
	const at = (path: string) => server.origin + path;
	const [present, removed, changed, renamed, broken, missing] = await Promise.all([
		checkApi(at('/core'), at('/multichannel')),
		checkApi(at('/removed-path'), at('/multichannel')),
		checkApi(at('/changed-enum'), at('/multichannel')),
		checkApi(at('/core'), at('/renamed-field')),
		checkApi(at('/core'), at('/broken')),
		checkApi(at('/missing'), at('/multichannel')),
	]);

	expect(present).toEqual({
		code: 0,
		output: "docs/salesforge-api.json matches Salesforge's documents.\n",
	});
	expect(removed).toEqual({
		code: 1,
		output: `Salesforge's documents differ from docs/salesforge-api.json in 1 call:

core POST /workspaces/{workspaceID}/dnc/bulk/remove
- removed: the call
`,
	});
	expect(changed).toEqual({
		code: 1,
		output: `Salesforge's documents differ from docs/salesforge-api.json in 1 call:

core POST ${WEBHOOKS}
- added: body field 'type' takes 'sms_sent'
- removed: body field 'type' no longer takes 'email_sent'
`,
	});
	expect(renamed).toEqual({
		code: 1,
		output: `Salesforge's documents differ from docs/salesforge-api.json in 1 call:

multichannel POST ${ENROLMENTS.replace('/multichannel', '')}/{preflightID}/confirm
- removed: body field 'skipReplied'
- added: body field 'skip_replied' (boolean)
`,
	});
	expect(broken).toMatchObject({ code: 2 });
	expect(broken.output).toContain(`The multichannel document ${at('/broken')} cannot be read`);
	expect(missing).toMatchObject({ code: 2 });
	expect(missing.output).toContain('the server answered 404');
});
