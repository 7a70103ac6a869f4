import { list, type Language } from './language';

export const slovak: Language = {
	code: 'sk',
	name: 'Slovak',
	quote: {
		on: ['Dňa'],
		wrote: list`
			napísal(a)
			napísal
			napísala
		`,
		wroteBeforeName: list`
			napísal(a)
			napísal
		`,
		fields: { sent: ['Odoslané'], copy: ['Kópia'], subject: ['Predmet'] },
		originalMessage: ['Pôvodná správa'],
	},
	stop: {
		words: list`
			stop
			odhlas(?:it|te|enie)?(?: (?:ma|nas|sa|odber))?
			vymaz(?:te|at)? (?:ma|nas|moje udaje)
			odstran(?:te|it)? (?:ma|nas|moje udaje)
			zrusit odber
			dost
			prestante(?: (?:pisat|mi pisat|posielat))?
			(?:uz )?(?:mi |nam |ma )?(?:uz )?(?:prosim )?(?:nepiste|neposielajte|nekontaktujte)(?: (?:mi|ma|uz|viac|nikdy))*
			(?:uz )?ziadne (?:dalsie )?(?:maily|e-?maily|spravy)
		`,
		fillers: list`
			prosim(?: vas)?
			dakujem(?: vopred)?
			vdaka
			dobry den
			ahoj
			ihned
			okamzite
			nie
			ano
			nie dakujem
			a
			ale
			uz
			nemam(?:e)? zaujem
			z (?:vasho |vasej |tohto )?(?:zoznamu|databazy|mailingu|odberu|newslettera)
		`,
		negations: list`
			ne
			nie
			nikdy
		`,
	},
	absence: {
		subjects: list`
			automaticka odpoved
			nepritomnost
			mimo kancelarie
			(?:na )?dovolenk[ae]
		`,
		away: list`
			(?:som|budem|cerpam|sme) (?:\S+ ){0,5}?(?:na (?:\S+ )?(?:dovolenke|sluzobnej ceste|materskej)|mimo kancelarie|nepritomn[yaí]|nedostupn[ya]|dovolenku)
		`,
		automatic: ['toto je automaticka (?:odpoved|sprava)'],
		usual: list`
			(?:v )?(?:nalieh|urgentn|surn)\S+ (?:pripad|zalezitost)\S*
			pocas mojej nepritomnosti
		`,
		talks: list`
			zavolajte
			mozeme|mohli by sme
			vyhovuje|hodi sa
			stretnutie|termin
			poslite (?:mi|nam)
			zaujem\b|zaujima
			ozvite sa
		`,
		conditions: list`
			ak
			ked
			ze
		`,
	},
	dates: {
		months: list`
			januára
			februára
			marca
			apríla
			mája
			júna
			júla
			augusta
			septembra
			októbra
			novembra
			decembra
		`,
		weekdays: list`
			pondelok|pondelka
			utorok|utorka
			stredu|stredy
			štvrtok|štvrtka
			piatok|piatka
			sobotu|soboty
			nedeľu|nedele
		`,
		until: list`
			do
			od .{1,30} do
		`,
		back: list`
			vrat
			vracia
			spat(?!\p{L})
			navrat
			opat
			znova
			az (?:v|vo|od)(?!\p{L})
		`,
		isDayFirst: true,
	},
};
