import { N8nClient } from '../../harness/n8n/client';
import type { N8n } from '../../harness/n8n/n8n';
import { TARBALL } from '../../harness/n8n/pack';

/** Values from the global set-up for the tests, which run in other processes. */
const URL = 'SALESFORGE_TEST_N8N_URL';
const SESSION = 'SALESFORGE_TEST_N8N_SESSION';

export function share(tarballPath: string, n8n: N8n): void {
	process.env[TARBALL] = tarballPath;
	process.env[URL] = n8n.baseUrl;
	process.env[SESSION] = n8n.client.session;
}

function shared(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: run this test in jest's project n8n`);
	return value;
}

/** The packed package, for tests that start their own n8n. */
export function tarball(): string {
	return shared(TARBALL);
}

/** A logged-in client of the n8n that all tests share. No test stops or restarts it. */
export function sharedN8n(): N8nClient {
	return new N8nClient(shared(URL), shared(SESSION));
}
