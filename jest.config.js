const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
const shared = {
	rootDir: __dirname,
	testEnvironment: 'node',
	transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
	// tsx needs the extension. Without it, it imports the codex file beside the node, `Salesforge.node.json`.
	moduleNameMapper: { '^(\\..*\\.node)\\.js$': '$1.ts' },
	modulePathIgnorePatterns: [
		'<rootDir>/dist/',
		'<rootDir>/harness/n8n/node_modules/',
		'<rootDir>/harness/n8n/v1/',
	],
};

module.exports = {
	// jest only accepts this globally, not per project.
	testTimeout: 300_000,
	// Many tests wait for a real n8n, so that two cores have work for two.
	maxWorkers: Math.max(2, availableParallelism() - 1),
	projects: [
		{
			...shared,
			displayName: 'unit',
			testEnvironment: '<rootDir>/harness/jest/environment.ts',
			moduleNameMapper: {
				...shared.moduleNameMapper,
				'^(n8n-core|n8n-workflow)$': '<rootDir>/harness/jest/shared/$1.ts',
			},
			testMatch: ['<rootDir>/test/**/*.test.ts'],
			testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/n8n/', '\\.slow\\.test\\.ts$'],
		},
		{
			...shared,
			displayName: 'slow',
			testMatch: ['<rootDir>/test/**/*.slow.test.ts'],
		},
		{
			...shared,
			displayName: 'n8n',
			globalSetup: '<rootDir>/test/n8n/globalSetup.ts',
			globalTeardown: '<rootDir>/test/n8n/globalTeardown.ts',
			testMatch: ['<rootDir>/test/n8n/**/*.test.ts'],
		},
	],
};
