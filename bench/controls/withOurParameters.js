const { SalesforgeTrigger } = require('n8n-nodes-salesforge');

/** n8n resolves a node's parameters and checks its credentials with every call, whatever the node does with them. */
exports.withOurParameters = (description) => {
	const { properties, credentials } = new SalesforgeTrigger().description;
	return { ...description, properties, credentials };
};
