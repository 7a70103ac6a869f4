const { Drop } = require('./Drop.node.js');
const { withOurParameters } = require('./withOurParameters.js');

/** The control that drops every delivery, with our trigger's parameters and credential. */
exports.DropLike = class DropLike extends Drop {
	constructor() {
		super();
		this.description = withOurParameters({
			...this.description,
			displayName: 'Drop Like Ours',
			name: 'dropLike',
		});
	}
};
