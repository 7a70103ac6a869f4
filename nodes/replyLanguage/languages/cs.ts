import { list, type Language } from './language';

export const czech: Language = {
	code: 'cs',
	name: 'Czech',
	quote: {
		on: ['Dne'],
		wrote: list`
			napsal(a)
			napsal
			napsala
		`,
		wroteBeforeName: list`
			napsal(a)
			napsal
			napsala
		`,
		fields: {
			from: ['Od'],
			sent: ['Odesláno'],
			date: ['Datum'],
			to: ['Komu'],
			copy: ['Kopie'],
			subject: ['Předmět'],
		},
		originalMessage: list`
			Původní zpráva
			Původní e-mail
		`,
	},
	banner: {
		seldomWrites: list`
			Nedostáváte často e-maily od
			Nedostáváte často e-maily z
			Často nedostáváte e-maily z
		`,
		external: list`
			externí
			externí e-mail
		`,
		outside: list`
			mimo organizaci
			z externího
		`,
		links: list`
			odkazy
			přílohy
		`,
	},
	stop: {
		words: list`
			stop
			odhlas(?:it|te|eni)?(?: (?:me|mne|nas|se|odber))?
			odhlaste me
			vymaz(?:te|at)? (?:me|mne|nas|me udaje|moje udaje)
			smaz(?:te|at)? (?:me|mne|nas|me udaje|moje udaje)
			odstran(?:te|it)? (?:me|mne|nas|me udaje)
			prestante(?: (?:psat|mi psat|posilat|spamovat|s tim))?
			dost
			konec
			zrusit odber
			zruste odber
			nechte me (?:byt|na pokoji)
			(?:uz )?(?:mi |nam |me )?(?:uz )?(?:prosim )?(?:nepiste|nepis|neposilejte|nekontaktujte|neotravujte|neobtezujte)(?: (?:mi|nam|me|nas|uz|dal|dale|vice|nikdy|zadne maily|maily|e-?maily))*
			(?:uz )?zadne (?:dalsi )?(?:maily|e-?maily|zpravy|spamy|nabidky)
			(?:prosim )?(?:jiz|uz) nepiste
			odstranit
			vymazat
			smazat
			zrusit
			ukoncit
			vymazte
			smazte
			odstrante
		`,
		fillers: list`
			prosim(?: (?:vas|te))?
			dekuji(?: (?:moc|predem))?
			diky
			dobry den
			ahoj
			zdravim
			ihned
			okamzite
			hned
			ted
			uz
			ne
			ano
			ne dekuji
			a
			ale
			pardon
			spam
			je to spam
			me
			mi
			nas
			nemam(?:e)? zajem
			bez zajmu
			(?:nejsem|nejsme) zainteresovan\S*
			(?:muzete|mohli byste|mohl byste)
			(?:chci|chceme|zadam|prosim)(?: (?:o|se))?
			z (?:vaseho |vasi |vasich |tohoto |teto )?(?:seznamu|databaze|mailingu|listu|odberu|newsletteru|mailing listu)
		`,
		negations: list`
			ne
			nikdy
		`,
	},
	absence: {
		subjects: list`
			automaticka odpoved
			automaticka zprava
			nepritomnost
			nepritom(?:en|na)
			mimo kancelar
			(?:na )?dovolen(?:a|e|ou)
			autoreply
		`,
		away: list`
			(?:jsem|budu|cerpam|mam|mame|jsme|budeme) (?:\S+ ){0,5}?(?:na (?:\S+ )?(?:dovolene|sluzebni ceste|nemocenske|materske)|mimo kancelar|nepritom(?:en|na|ni)|nedostupn[ya]|dovolenou|zpet (?:v kancelari|v praci|\d|v ))
			(?:od|do|dnes|zitra|tento tyden|pristi tyden)(?: \S+){0,6} (?:mam|mame|cerpam) (?:\S+ )?dovolenou
			^(?:na dovolene|dovolena|mimo kancelar) (?:do|od)
			kancelar (?:je|bude) (?:\S+ )?zavren\S
			(?:vratim|vracim) se (?:\S+ )?\d
		`,
		automatic: list`
			(?:toto je|jedna se o) automatick(?:a|ou) (?:odpoved|zprav)
			omezeny pristup k (?:e-?mailu|mailu|poste|e-?mailum)
		`,
		usual: list`
			(?:v )?(?:nalehav|urgentn|neodkladn|akutn)\S+ (?:pripad|zalezitost|vec)\S*
			(?:v dobe|po dobu|behem) me nepritomnosti
			po (?:mem )?navratu
			(?:kontaktujte|obratte se na) (?!me)
		`,
		talks: list`
			zavolejte|zavolej
			muzeme|mohli bychom
			hodi se|vyhovuje
			schuzk[aeuy]|termin
			poslete (?:mi|nam)|posli
			zajima (?:me|nas)|zajem\b|zajimav
			cen[ayu]|nabidku
			ozvete se|ozvi se|spojme se
		`,
		conditions: list`
			pokud
			kdyz
			az
			ze
			protoze
		`,
	},
	dates: {
		months: list`
			ledna|leden
			února|únor
			března|březen
			dubna|duben
			května|květen
			června|červen
			července|červenec
			srpna|srpen
			září
			října|říjen
			listopadu|listopad
			prosince|prosinec
		`,
		weekdays: list`
			pondělí|pondělka
			úterý|úterka
			středu|středy
			čtvrtek|čtvrtka
			pátek|pátku
			sobotu|soboty
			neděli|neděle
		`,
		until: list`
			do
			od .{1,30} do
		`,
		included: list`
			včetně
		`,
		back: list`
			vrac
			vrat
			zpet
			navrat
			opet
			zase
			znovu
			k dispozici od
			dostupn\S (?:od|opet)
			az (?:v|ve|od|po)(?!\p{L})
			dostanu se
		`,
		tomorrow: ['zitra'],
		isDayFirst: true,
	},
};
