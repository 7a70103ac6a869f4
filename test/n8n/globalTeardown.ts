export default async function globalTeardown(): Promise<void> {
	await globalThis.sharedN8n?.dispose();
}
