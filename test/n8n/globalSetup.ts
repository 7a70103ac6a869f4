import { N8n } from '../../harness/n8n/n8n';
import { packPackage } from '../../harness/n8n/pack';
import { share } from './shared';

declare global {
	// Set-up and tear-down run in the same process and can only share globals.
	var sharedN8n: N8n | undefined;
}

export default async function globalSetup(): Promise<void> {
	const tarball = await packPackage();
	globalThis.sharedN8n = await N8n.start({ tarball });
	share(tarball, globalThis.sharedN8n);
}
