/** The same sequence each time, so the same texts give the same model: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function* randomNumbers(): Generator<number> {
	for (let state = 1; ;) {
		state = (state * 48_271) % 2_147_483_647;
		yield state / 2_147_483_647;
	}
}
