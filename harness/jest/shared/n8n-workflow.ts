export = globalThis.requireShared('n8n-workflow');
