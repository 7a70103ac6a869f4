import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chat message, as in OpenAI's chat completions. */
export interface ChatMessage {
	role: 'assistant' | 'developer' | 'system' | 'tool' | 'user';
	content: string | null;
	tool_calls?: Array<{
		id: string;
		type: 'function';
		function: { name: string; arguments: string };
	}>;
	tool_call_id?: string;
}

/** A request to the model. */
export interface ChatRequest {
	messages: ChatMessage[];
	tools?: Array<{ function: { name: string; description: string; parameters: object } }>;
}

/** The model's answer: text, or a tool call. */
export type ChatAnswer = { content: string } | { tool: string; input: object };

let calls = 0;

function asMessage(answer: ChatAnswer): ChatMessage {
	if ('content' in answer) return { role: 'assistant', content: answer.content };
	const call = { name: answer.tool, arguments: JSON.stringify(answer.input) };
	return {
		role: 'assistant',
		content: null,
		tool_calls: [{ id: `call_${++calls}`, type: 'function', function: call }],
	};
}

const completionOf = (message: ChatMessage) => ({
	id: `chatcmpl-${calls}`,
	object: 'chat.completion',
	created: 1,
	model: 'stand-in',
	choices: [
		{ index: 0, message, finish_reason: message.tool_calls === undefined ? 'stop' : 'tool_calls' },
	],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** A fake language model on 127.0.0.1 with OpenAI's chat completions. A function provides its answers. */
export class ChatModel {
	/** Oldest first. */
	readonly requests: ChatRequest[] = [];

	private constructor(
		private readonly server: Server,
		say: (request: ChatRequest) => ChatAnswer,
	) {
		server.on('request', (request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const asked = JSON.parse(Buffer.concat(chunks).toString()) as ChatRequest;
				this.requests.push(asked);
				const completion = completionOf(asMessage(say(asked)));
				response.setHeader('content-type', 'application/json').end(JSON.stringify(completion));
			});
		});
	}

	static async start(say: (request: ChatRequest) => ChatAnswer): Promise<ChatModel> {
		const server = createServer();
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		return new ChatModel(server, say);
	}

	/** For OpenAI's credential. */
	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((closed) => this.server.close(closed));
	}
}
