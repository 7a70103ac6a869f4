import { Postgres } from '../../../harness/services/postgres';

it('runs its own PostgreSQL and leaves nothing behind', async () => {
	const postgres = await Postgres.start();
	try {
		await postgres.psql('CREATE TABLE t (a integer, b text)');
		await postgres.psql("INSERT INTO t VALUES (1, 'é'), (2, NULL)");
		expect(await postgres.rows('SELECT * FROM t ORDER BY a')).toEqual([
			{ a: 1, b: 'é' },
			{ a: 2, b: null },
		]);
		await expect(postgres.psql('SELECT nothing')).rejects.toThrow(
			'column "nothing" does not exist',
		);
	} finally {
		await postgres.stop();
	}
	await expect(fetch(`http://${postgres.host}:${postgres.port}`)).rejects.toThrow('fetch failed');
}, 60_000);
