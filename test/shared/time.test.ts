import { readTime } from '../../nodes/Salesforge/shared/time';

it.each([
	['2026-11-25T16:00:00.000Z', '2026-11-25T16:00:00.000Z'],
	['2026-11-25T18:00:00+02:00', '2026-11-25T16:00:00.000Z'],
	[' 2026-11-25T16:00:00.123456Z ', '2026-11-25T16:00:00.123Z'],
	['2026-11-25T16:00', '2026-11-25T16:00:00.000Z'],
	['2026-11-25 16:00:00.5', '2026-11-25T16:00:00.500Z'],
	['2026-11-25', '2026-11-25T00:00:00.000Z'],
])('reads %s', (text, time) => {
	expect(new Date(readTime(text)).toISOString()).toBe(time);
});

it.each([undefined, null, '', 'soon', 1_764_086_400, {}])('treats %j as no time', (value) => {
	expect(readTime(value)).toBeNaN();
});

it("does not depend on the process's time zone", () => {
	const { TZ } = process.env;
	process.env.TZ = 'America/New_York';
	try {
		expect(new Date(2026, 10, 25, 16).getUTCHours()).toBe(21);
		expect(readTime('2026-11-25T16:00:00')).toBe(Date.UTC(2026, 10, 25, 16));
	} finally {
		if (TZ === undefined) delete process.env.TZ;
		else process.env.TZ = TZ;
	}
});
