import { list, type Language } from './language';

export const finnish: Language = {
	code: 'fi',
	name: 'Finnish',
	quote: {
		wrote: ['kirjoitti'],
		fields: {
			from: ['Lähettäjä'],
			sent: ['Lähetetty'],
			date: list`
				Päivämäärä
				Päiväys
			`,
			to: ['Vastaanottaja'],
			copy: ['Kopio'],
			subject: ['Aihe'],
		},
		originalMessage: ['Alkuperäinen viesti'],
	},
	banner: {
		seldomWrites: list`
			Et saa usein sähköpostia osoitteesta
			Et saa usein sähköpostia lähettäjältä
			Et saa usein sähköpostia henkilöltä
		`,
		outside: ['organisaation ulkopuolelta'],
		links: list`
			linkkejä
			liitteitä
		`,
	},
	stop: {
		words: list`
			stop
			lopet(?:a|takaa|taa)(?: (?:tama|nama|viestit|viestien lahettaminen|spammaus))?
			seis
			poista(?:kaa)? (?:minut|meidat|tietoni|osoitteeni)(?: (?:listalta(?:nne)?|rekisterista(?:nne)?))?
			peruuta tilaus
			peruutus
			(?:peru|perukaa) tilaus
			irtisano
			poistu
			(?:ala|alkaa) (?:ota|ottako|laheta|lahettako|kirjoita|kirjoittako|hairitse|hairitko)(?: (?:minuun|meihin|enaa|minulle|meille))*(?: (?:yhteytta|viesteja|sahkopostia))?(?: enaa)?
			ei (?:enaa|lisaa) (?:viesteja|sahkoposteja|mainoksia|posteja)(?: kiitos)?
			riittaa
			jattakaa rauhaan
			poista
			poistakaa
			peru
			peruuta
			loppu
		`,
		fillers: list`
			kiitos(?: etukateen)?
			kiitti
			ole(?:tte)? hyva
			hei
			moi
			paivaa
			nyt
			heti
			valittomasti
			ei
			kylla
			ei kiitos
			ja
			mutta
			anteeksi
			spam
			pyydan
			palvelu
			ystavallisesti
			(?:en ole |emme ole )kiinnostun(?:ut|eita)
			ei kiinnosta
			ei kiinnostusta
			(?:voitko|voisitko|voitteko|voisitteko)
			listalta(?:nne)?
			postituslistalta(?:nne)?
			rekisterista(?:nne)?
			sahkopostilistalta(?:nne)?
		`,
		negations: list`
			ei
			en
			ala
			alkaa
		`,
	},
	absence: {
		subjects: list`
			automaattinen vastaus
			poissa(?: toimistolta)?
			poissaolo(?:viesti|ilmoitus)?
			lomalla
			loma
			automaattivastaus
			en ole paikalla
		`,
		away: list`
			(?:olen|olemme|ole) (?:\S+ ){0,4}?(?:(?:\S+)?lomalla|poissa|vapaalla|matkalla|toimistolta|matkoilla|perhevapaalla|sairaslomalla|virkavapaalla)
			en ole (?:\S+ )?(?:toimistolla|paikalla|tavoitettavissa|toissa)
			^(?:lomalla|poissa)
			palaan (?:\S+ ){0,3}?(?:toihin|toimistolle|lomalta|\d|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina)|toimisto on suljettu
		`,
		automatic: list`
			tama on automaattinen (?:vastaus|viesti)
			luen (?:sahkopostia|viesteja|posteja) (?:vain )?(?:satunnaisesti|harvoin|rajoitetusti)
		`,
		usual: list`
			(?:kiireellis|kiireis|akuut)\S+
			poissaoloni aikana
			palattuani|palaan asiaan
			ota\S* yhteytta (?!minuun)
		`,
		talks: list`
			soita (?:minulle|mulle)?|soittakaa
			voimmeko|voidaanko|voisimmeko|voitko
			sopii|sopisi
			tapaaminen|palaveri|sovitaan
			laheta (?:minulle|tietoja|hinnasto)
			kiinnostaa|kiinnostavaa|kiinnostunut
			hinta|hinnat|tarjous
			jutellaan|puhutaan
		`,
		conditions: list`
			jos
			kun
			koska
			etta
		`,
	},
	dates: {
		months: list`
			tammikuuta|tammikuun|tammikuu
			helmikuuta|helmikuun|helmikuu
			maaliskuuta|maaliskuun|maaliskuu
			huhtikuuta|huhtikuun|huhtikuu
			toukokuuta|toukokuun|toukokuu
			kesäkuuta|kesäkuun|kesäkuu
			heinäkuuta|heinäkuun|heinäkuu
			elokuuta|elokuun|elokuu
			syyskuuta|syyskuun|syyskuu
			lokakuuta|lokakuun|lokakuu
			marraskuuta|marraskuun|marraskuu
			joulukuuta|joulukuun|joulukuu
		`,
		weekdays: list`
			maanantaina|maanantaihin
			tiistaina|tiistaihin
			keskiviikkona|keskiviikkoon
			torstaina|torstaihin
			perjantaina|perjantaihin
			lauantaina|lauantaihin
			sunnuntaina|sunnuntaihin
		`,
		untilBehind: list`
			asti
			saakka
		`,
		until: ['ennen'],
		back: list`
			palaa(?:n|mme)
			takaisin
			taas
			jalleen
			tavoitettavissa
			palatessa
			palattua
		`,
		isDayFirst: true,
	},
};
