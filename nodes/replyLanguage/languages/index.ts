import { arabic } from './ar';
import { bulgarian } from './bg';
import { catalan } from './ca';
import { chinese } from './zh';
import { croatian } from './hr';
import { czech } from './cs';
import { danish } from './da';
import { dutch } from './nl';
import { english } from './en';
import { estonian } from './et';
import { finnish } from './fi';
import { french } from './fr';
import { german } from './de';
import { greek } from './el';
import { hebrew } from './he';
import { hungarian } from './hu';
import { indonesian } from './id';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import { latvian } from './lv';
import { lithuanian } from './lt';
import { norwegian } from './no';
import { persian } from './fa';
import { polish } from './pl';
import { portuguese } from './pt';
import { romanian } from './ro';
import { russian } from './ru';
import { serbian } from './sr';
import { slovak } from './sk';
import { slovenian } from './sl';
import { spanish } from './es';
import { swedish } from './sv';
import { thai } from './th';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { vietnamese } from './vi';
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
