import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { readTime } from '../../nodes/Salesforge/api/time';

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
	const path = JSON.stringify(join(__dirname, '../../nodes/Salesforge/api/time'));
	const script = `process.stdout.write(String(require(${path}).readTime('2026-11-25T16:00:00')))`;
	const printed = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script], {
		cwd: join(__dirname, '../..'),
		env: { ...process.env, TZ: 'America/New_York' },
		encoding: 'utf8',
	});
	expect(Number(printed)).toBe(Date.UTC(2026, 10, 25, 16));
});
