import { list, type Language } from './language';

export const hungarian: Language = {
	code: 'hu',
	name: 'Hungarian',
	quote: {
		wrote: list`
			ezt írta
			írta
		`,
		wroteBeforeName: ['írta'],
		fields: {
			from: ['Feladó'],
			sent: ['Elküldve'],
			date: ['Dátum'],
			to: ['Címzett'],
			copy: ['Másolat'],
			subject: ['Tárgy'],
		},
		originalMessage: ['Eredeti üzenet'],
	},
	signature: {
		closings: list`
			Üdvözlettel
			Tisztelettel
			Köszönettel
			Üdv
			Szívélyes üdvözlettel
		`,
		speech: list`
			én
			engem
			nekem
			nekünk
			önök
			ön
			kérem
			köszönöm
			vagyok
			tudunk
			mikor
			hogyan
			nem
		`,
	},
	stop: {
		words: list`
			stop
			leiratkozas
			leiratkozom
			leiratkoznek
			leiratkozni
			iratkoztass(?:on|anak)? le
			torolj(?:en|enek|ek)?(?: (?:engem|ki|az adataimat))?
			torolj(?:on|ek|enek)?(?: (?:ki|engem|az adataimat))?
			torles
			vegyen(?:ek)? le(?: a listarol)?
			hagyja(?:k)? abba
			eleg(?: volt)?
			hagyj(?:on|anak)? beken
			ne (?:irjon|irjanak|irj|keressen|keressenek|keress|kuldjon|kuldjenek|zavarjon|zavarjanak)(?: (?:tobbet|tobbe|nekem|engem|e-?mailt|levelet|tobb))*
			(?:nem kerek )?(?:tobb )?(?:e-?mailt|levelet|uzenetet) ne
		`,
		aloneOnly: list`
			torles
			torolni
			vege
		`,
		fillers: list`
			kerem(?: szepen)?
			kerek
			legyszives
			koszonom(?: (?:szepen|elore is))?
			koszi
			jo napot(?: kivanok)?
			szia
			udvozlom
			most
			azonnal
			nem
			igen
			nem koszonom
			es
			de
			bocsanat
			spam
			szeretnek
			nem (?:erdekel|erdekli|vagyok erdeklodo)
			nincs (?:szuksegem|ra szuksegem|ra szukseg)
			(?:a )?(?:listarol|levelezolistarol|hirlevelrol|adatbazisbol|listajukrol|adatbazisukbol)
			engem
		`,
		requests: list`
			(?:jelentem|bejelentem|feljelent\w+|letiltom|blokkolom)(?: (?:\S+ )?(?:spam\w*|ont|onoket|a|hatosag\w*)|[.!,]|$)
			hagyj\w+ (?:mar )?beken
			ne (?:\S+ )?(?:kuld|ir|keres|zavar|zaklat)\w+ (?:\S+ ){0,2}?(?:tobb\w*|tovabbi)
			(?:torolj|tavolits|vegy|huzz)\w* (?:\S+ ){0,4}?(?:adat\w+im\w*|cimem\w*|engem|nevem\w*|lista\w*|adatbazis\w*)
			fejezz\w+ be (?:\S+ ){0,3}?(?:kuld|level|e-?mail|zaklat)\w*
			(?:torolj|vegyen|iratkoztass|tavolits)\S* (?:\S+ ){0,3}?(?:listarol|listajukrol|adatbazis\S*|hirlevel\S*|engem|adataimat|cimemet|e-?mail cimemet)
			(?:engem|adataimat|cimemet) (?:\S+ ){0,3}?(?:torolj|tavolits|vegyen)\S*
			ne (?:irjon|irjanak|keressen|keressenek|kuldjon|kuldjenek|zavarjon|zavarjanak) (?:\S+ ){0,3}?(?:tobbet|tobbe|tobb|uzenetet|levelet|e-?mailt|meg)
			(?:tobbet|tobbe|tobb \S+) ne (?:irjon|irjanak|keressen|keressenek|kuldjon|kuldjenek)
			(?:nem (?:szeretnek|kivanok|akarok|kerek) (?:\S+ ){0,3}?(?:e-?mailt|levelet|uzenetet|leveleket|e-?maileket|megkeresest))
			(?:szeretnek|szeretnem|akarok) leiratkozni
			(?:adatai\S*|cimem\S*|nevem\S*) (?:\S+ ){0,3}torl\S+
			torol\S+ (?:\S+ ){0,3}(?:adatai\S*|cimem\S*|listarol|adatbazis\S*|engem|minket)
			ne (?:kuld\S+|irj\S+|keres\S+|zaklat\S+|hiv\S+) (?:\S+ ){0,3}(?:tobb\S*|tovabb\S*|soha|engem|minket|levelet|emailt)
			(?:nem (?:kerek|kerunk|akarok|szeretnek|kivanok)) (?:\S+ ){0,3}(?:tobb|tovabbi|leveleket|emailt|hirlevel\S*|megkeres\S*|ertesit\S*)
			hagy\S+ abba
			iratkoz\S+ le|leiratkoz\S+
			nem (?:szeretne[mk]|akar\w+|kivan\w+),? (?:ha|hogy) (?:\S+ ){0,4}?(?:irna|keresne|kuldene|hivna|kuld|keres|hiv)\w*
		`,
		negations: ['nem'],
		eager: list`
			hivj(?:on|anak|)\b
			pont (?:ez|erre|ezt)
			nagyszeru
			szuper\b
			tokeletes\b
			hol (?:irjam|irhatom) ala
			beszeljunk
		`,
	},
	absence: {
		subjects: list`
			automatikus valasz
			automatikus uzenet
			hazon kivul
			tavollet
			irodan kivul
			szabadsag(?:on)?
			nem vagyok az irodaban
		`,
		away: list`
			szabadsagon (?:vagyok|leszek|tartozkodom)
			(?:vagyok|leszek) (?:\S+ ){0,3}?(?:szabadsagon|tavol|hazon kivul|szolgalati uton|betegszabadsagon)
			nem (?:vagyok|leszek|tartozkodom) (?:\S+ ){0,3}?(?:irodaban|elerheto|irodamban)
			(?:hazon kivul|tavol|irodan kivul) (?:vagyok|leszek|tartozkodom)
		`,
		automatic: list`
			ez egy automatikus (?:valasz|uzenet)
			korlatozottan (?:erem el|olvasom)
		`,
		usual: list`
			surgos\S*
			tavolletem (?:alatt|idejen|ideje alatt)
			visszateresem
			forduljon \S+
		`,
		talks: list`
			hivjon|hivj\b
			tudunk|tudnank|lehetne
			beszeljunk|egyeztessunk|talalkozzunk
			megfelel|jo lenne
			kuldj\S* (?:at|el)
			erdekel|erdekes
			ar\b|arak|arajanlat|ajanlat
		`,
		conditions: list`
			ha
			amikor
			mert
			hogy
		`,
	},
	dates: {
		months: list`
			január|jan
			február|feb
			március|márc
			április|ápr
			május|máj
			június|jún
			július|júl
			augusztus|aug
			szeptember|szept
			október|okt
			november|nov
			december|dec
		`,
		weekdays: list`
			hétfőn|hétfőig|hétfőtől
			kedden|keddig|keddtől
			szerdán|szerdáig|szerdától
			csütörtökön|csütörtökig|csütörtöktől
			pénteken|péntekig|péntektől
			szombaton|szombatig
			vasárnap|vasárnapig
		`,
		untilBehind: ['-?\\.?-?ig'],
		backBehind: list`
			-?(?:án|én|től|tól)?,? (?:\S+ )?(?:vissza|leszek|ismét|újra|térek)
		`,
	},
};
