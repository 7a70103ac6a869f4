import {
	EVENT_ID_HEADER,
	isSignedWith,
	isTimely,
	readEventId,
	readSignature,
	SIGNATURE_HEADER,
} from '../../../nodes/Salesforge/trigger/access/signature';

const CODE = 'd35d432699cc9e59eb73da4396b9a3a96003ba6a9ae259256d270ff3c8f24207';
const OTHER_CODE = '0'.repeat(64);
/** The one public test vector, see docs/salesforge-api.md. */
const vector = {
	secret: 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
	eventId: 'wh_0123456789abcdef',
	header: `t=1754563200,v1=${CODE}`,
	body: '{"webhookInfo":{"type":"email_sent"}}',
};

function read(signature: unknown, eventId: unknown = vector.eventId) {
	return readSignature({ [SIGNATURE_HEADER]: signature, [EVENT_ID_HEADER]: eventId });
}

function isRight(signature: unknown, { secret, body } = vector): boolean {
	const result = read(signature);
	return (
		'signature' in result &&
		isSignedWith(secret, result.eventId, result.signature, Buffer.from(body))
	);
}

it('accepts the test vector', () => {
	expect(isRight(vector.header)).toBe(true);
});

it.each([
	['the order of the fields', `v1=${CODE},t=1754563200`],
	['spaces', ` t=1754563200 , v1=${CODE} `],
	['capital letters', `t=1754563200,v1=${CODE.toUpperCase()}`],
	['several codes', `t=1754563200,v1=${OTHER_CODE},v1=${CODE}`],
	['other fields', `t=1754563200,v0=abc,v1=${CODE},v2=def,x,=,`],
	['a code that is not hex beside it', `t=1754563200,v1=zz,v1=${CODE}`],
])('ignores %s', (_title, header) => {
	expect(isRight(header)).toBe(true);
});

it.each([
	['another secret', { ...vector, secret: `${vector.secret}x` }],
	['the secret without its beginning', { ...vector, secret: vector.secret.slice(6) }],
	['another body', { ...vector, body: vector.body.replace('sent', 'open') }],
	['the same JSON in another format', { ...vector, body: vector.body.replace(':', ': ') }],
	['an empty body', { ...vector, body: '' }],
])('refuses it with %s', (_title, changed) => {
	expect(isRight(vector.header, changed)).toBe(false);
});

it.each([
	['another time', `t=1754563201,v1=${CODE}`],
	['a leading zero in the time', `t=01754563200,v1=${CODE}`],
	['another code', `t=1754563200,v1=${OTHER_CODE}`],
])('refuses it with %s in the header', (_title, header) => {
	expect(isRight(header)).toBe(false);
});

it.each([undefined, ''])('finds no signature in %j', (header) => {
	expect(read(header)).toMatchObject({ result: 'missing' });
});

it.each([
	['doubled, as Node.js joins it', `${vector.header}, ${vector.header}`],
	['doubled, as an array', [vector.header, vector.header]],
	['of 1 MB', `t=1754563200,v1=${CODE},${'v1=0,'.repeat(200_000)}`],
	['no fields', 'nonsense'],
	['no time', `v1=${CODE}`],
	['no code', 't=1754563200'],
	['an empty code', 't=1754563200,v1='],
	['a code that is not hex', `t=1754563200,v1=${'x'.repeat(64)}`],
	['a code that is too short', `t=1754563200,v1=${CODE.slice(1)}`],
	['a code that is too long', `t=1754563200,v1=${CODE}0`],
	['a time that is not a number', `t=now,v1=${CODE}`],
	['a negative time', `t=-1754563200,v1=${CODE}`],
	['a fraction', `t=1754563200.5,v1=${CODE}`],
	['a time with an exponent', `t=1e9,v1=${CODE}`],
	['an empty time', `t=,v1=${CODE}`],
	['a number', 7],
	['null', null],
])('is malformed: %s', (_title, header) => {
	expect(read(header)).toMatchObject({ result: 'malformed' });
});

it.each([
	[undefined, /missing/],
	['', /missing/],
	['wh_1, wh_1', /malformed/],
	[['wh_1', 'wh_2'], /malformed/],
	['wh 1', /malformed/],
	['x'.repeat(300), /malformed/],
])('needs one event id, not %j', (eventId, detail) => {
	const headers = { [SIGNATURE_HEADER]: vector.header, [EVENT_ID_HEADER]: eventId };
	expect(readSignature(headers)).toMatchObject({
		result: 'malformed',
		detail: expect.stringMatching(detail),
	});
	expect(readEventId(eventId)).toBeNull();
});

it.each([
	[0, true],
	[300, true],
	[-300, true],
	[301, false],
	[-301, false],
	[1_000_000_000, false],
])('%i seconds after its time, it is valid: %s', (seconds, isInTime) => {
	const { signature } = read(vector.header) as Extract<
		ReturnType<typeof read>,
		{ signature: object }
	>;
	expect(isTimely(signature, (1_754_563_200 + seconds) * 1000)).toBe(isInTime);
});
