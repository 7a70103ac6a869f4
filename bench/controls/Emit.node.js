/** An empty trigger of the same typeVersion as ours: it starts an execution on the body. */
exports.Emit = class Emit {
	description = {
		displayName: 'Emit',
		name: 'emit',
		group: ['trigger'],
		version: [2],
		description: 'Control of the benchmark',
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
