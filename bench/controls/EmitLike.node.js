const { Emit } = require('./Emit.node.js');
const { withOurParameters } = require('./withOurParameters.js');

/** The control that starts an execution with the body, with our trigger's parameters and credential. */
exports.EmitLike = class EmitLike extends Emit {
	constructor() {
		super();
		this.description = withOurParameters({
			...this.description,
			displayName: 'Emit Like Ours',
			name: 'emitLike',
		});
	}
};
