/** An empty trigger with the same typeVersion as ours. It starts an execution with the body. */
exports.Emit = class Emit {
	description = {
		displayName: 'Emit',
		name: 'emit',
		group: ['trigger'],
		version: [2],
		description: 'Benchmark control',
		defaults: { name: 'Emit' },
		inputs: [],
		outputs: ['main'],
		webhooks: [
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		],
		properties: [],
	};

	webhookMethods = {
		default: {
			checkExists: async () => true,
			create: async () => true,
			delete: async () => true,
		},
	};

	async webhook() {
		return { workflowData: [[{ json: this.getBodyData() }]] };
	}
};
