export = globalThis.requireShared('n8n-core');
