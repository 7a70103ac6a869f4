import type { JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';
import { AsyncLocalStorage } from 'node:async_hooks';
import vm, { type CompileFunctionOptions, type Context } from 'node:vm';

declare global {
	/** Loads a package that all test files of a process share. */
	var requireShared: NodeJS.Require;
}

// Tests read what a trigger logs from their own logger. n8n's would print it.
process.env.N8N_LOG_LEVEL = 'silent';

/** Stands for Node.js's own context, which has no object that jest could pass to `vm.compileFunction`. */
const MAIN_CONTEXT: Context = {};

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, options: CompileFunctionOptions = {}) =>
	compileFunction(
		code,
		parameters,
		options.parsingContext === MAIN_CONTEXT ? { ...options, parsingContext: undefined } : options,
	);

/** The storages in use. Before Node.js 24, each of them slows down every promise until it is disabled. */
const storages = new Set<AsyncLocalStorage<unknown>>();

const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (this: AsyncLocalStorage<unknown>, ...args: never[]) {
	storages.add(this);
	return Reflect.apply(run, this, args) as never;
};

/**
 * Runs test files in Node.js's own context, so that `shared/` can load n8n once per process instead of once per file:
 * n8n-core loads 2,000 modules. jest's own environment has a new context for each file, where an error or an array of
 * another context is not an instance of `Error` or `Array`.
 *
 * Modules outside `shared/` are still loaded anew for each file, but globals are not: a test restores what it changes.
 */
export default class OneContext implements JestEnvironment<number> {
	readonly global = globalThis as unknown as JestEnvironment['global'];
	readonly moduleMocker = new ModuleMocker(globalThis);
	/** jest's older fake timers are not supported. */
	readonly fakeTimers = null;
	readonly fakeTimersModern: ModernFakeTimers;
	private readonly exit = process.exit;

	constructor({ projectConfig }: JestEnvironmentConfig) {
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
		globalThis.requireShared = require;
		// As in jest's own environment.
		Error.stackTraceLimit = 100;
	}

	getVmContext(): Context {
		return MAIN_CONTEXT;
	}

	exportConditions(): string[] {
		return ['node', 'node-addons'];
	}

	async setup(): Promise<void> {}

	async teardown(): Promise<void> {
		this.fakeTimersModern.dispose();
		// jest wraps it for each file.
		process.exit = this.exit;
		// jest-circus has a new storage in each file and never disables it.
		for (const storage of storages) storage.disable();
		storages.clear();
	}
}
