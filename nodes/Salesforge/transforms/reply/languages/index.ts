import { arabic } from './arabic';
import { bulgarian } from './bulgarian';
import { catalan } from './catalan';
import { chinese } from './chinese';
import { croatian } from './croatian';
import { czech } from './czech';
import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { estonian } from './estonian';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { greek } from './greek';
import { hebrew } from './hebrew';
import { hungarian } from './hungarian';
import { indonesian } from './indonesian';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { latvian } from './latvian';
import { lithuanian } from './lithuanian';
import { norwegian } from './norwegian';
import { persian } from './persian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { romanian } from './romanian';
import { russian } from './russian';
import { serbian } from './serbian';
import { slovak } from './slovak';
import { slovenian } from './slovenian';
import { spanish } from './spanish';
import { swedish } from './swedish';
import { thai } from './thai';
import { turkish } from './turkish';
import { ukrainian } from './ukrainian';
import { vietnamese } from './vietnamese';
import type { Language } from './language';

/** Every language in which replies are read. A new one takes a file and a line here. */
export const languages: readonly Language[] = [
	arabic,
	bulgarian,
	catalan,
	chinese,
	croatian,
	czech,
	danish,
	dutch,
	english,
	estonian,
	finnish,
	french,
	german,
	greek,
	hebrew,
	hungarian,
	indonesian,
	italian,
	japanese,
	korean,
	latvian,
	lithuanian,
	norwegian,
	persian,
	polish,
	portuguese,
	romanian,
	russian,
	serbian,
	slovak,
	slovenian,
	spanish,
	swedish,
	thai,
	turkish,
	ukrainian,
	vietnamese,
];
