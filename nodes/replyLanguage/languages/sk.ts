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
	signature: {
		closings: list`
			S pozdravom
			S úctou
		`,
		sentFrom: ['Odoslané z'],
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
		requests: list`
			(?:dajte|daj) (?:mi|nam) (?:\S+ )?pokoj
			(?:nahlas|oznac)\S+ (?:\S+ ){0,3}?(?:spam|urad\S*)
			(?:zablok|blok)uj\w+ (?:vas|vasu|tuto)
			prestan\w* (?:\S+ ){0,3}?(?:pisat|posielat|zasielat|kontaktovat|spamovat|obtazovat)
			(?:vymaz|odstran|vyrad)\w* (?:\S+ ){0,4}?(?:moj\w*|moju|nas\w*|ma) (?:\S+ ){0,3}?(?:zo?|udaj\w*|adres\w*|e-?mail\w*|databaz\w*|zoznam\w*)
			(?:odhlas|vymaz|odstran|vyrad)\S* (?:prosim )?(?:ma|nas|moje)(?: (?:\S+ ){0,4}?(?:z|zo|udaje|adresu)|[.!]|$)
			(?:neposielajte|nepiste|nekontaktujte) (?:\S+ ){0,2}?(?:ma|mi|nas|nam|uz|dalsie|viac)
			(?:ma|mi|nas|nam|uz|viac) (?:\S+ ){0,2}?(?:neposielajte|nepiste|nekontaktujte)
			(?:nechcem|nechceme|nezelam si) (?:\S+ ){0,2}?(?:dostavat|ziadne|byt kontaktovan|dalsie)
			(?:uz |viac )?(?:mi|nam|ma|nas) (?:uz |viac |prosim )?(?:nepiste|neposielajte|nekontaktujte|neotravujte|neobtazujte|nezasielajte)
			(?:neposielajte|nepiste|nekontaktujte|nezasielajte) (?:mi|ma|nam|nas) (?:\S+ ){0,3}(?:uz|viac|nic|dalsie|ziadn\S+)
			(?:nezelam|nezelame|nechcem|nechceme) (?:si )?(?:\S+ ){0,3}(?:dalsie|viac|mail\S*|e-?mail\S*|sprav\S*|ponuk\S*|kontakt\S*|dostavat)
			prestante (?:\S+ ){0,3}(?:pisat|posielat|otravovat|spam\S*|mail\S*|kontakt\S*)
			(?:vymazte|odstrante|vyradte|odhlaste|zmazte) (?:\S+ ){0,3}(?:ma|mna|nas|udaje|adresu|email|e-?mail|kontakt|databaz\S*|zoznam\S*)
			dajte (?:mi|nam) pokoj
			(?:nechcem|nechceme|nezelam si),? aby(?:ste|si)? (?:\S+ ){0,4}?(?:pisal|kontaktoval|volal|posielal)\w*
		`,
		negations: list`
			ne
			nie
			nikdy
		`,
		eager: list`
			zavolaj(?:te)?\b
			presne (?:to|co)
			skvel\w+
			super\b
			perfektn\w+
			dohodnime
			kde (?:to |mam )?podpis\w+
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
			(?:vrátim sa|späť|návrat)(?: v| od| do práce| do kancelárie)*
		`,
		isDayFirst: true,
	},
};
