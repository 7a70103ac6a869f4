/** An empty trigger with the same typeVersion as ours. It drops every delivery. */
exports.Drop = class Drop {
	description = {
		displayName: 'Drop',
		name: 'drop',
		group: ['trigger'],
		version: [2],
		description: 'Benchmark control',
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
