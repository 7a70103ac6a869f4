/** An empty trigger of the same typeVersion as ours: it drops what it gets. */
exports.Drop = class Drop {
	description = {
		displayName: 'Drop',
		name: 'drop',
		group: ['trigger'],
		version: [2],
		description: 'Control of the benchmark',
		defaults: { name: 'Drop' },
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
		return {};
	}
};
