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
		negations: ['nem'],
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
		included: ['bezárólag'],
		back: list`
			vissza
			ismet
			ujra
			leszek
			terek
			elso munkanap
			jovok
		`,
	},
};
