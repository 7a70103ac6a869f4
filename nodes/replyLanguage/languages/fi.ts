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
	signature: {
		closings: list`
			Ystävällisin terveisin
			Terveisin
			Parhain terveisin
			Yst. terv.
			Terv.
			T:
		`,
		sentFrom: list`
			Lähetetty
			Hanki Outlook
		`,
		phone: list`
			Puh
			Puhelin
		`,
		speech: list`
			minä
			minua
			minut
			minun
			me
			meitä
			meidät
			te
			teitä
			kiitos
			olen
			ovat
			voitko
			voisitteko
			milloin
			miten
			ei
			en
			älkää
		`,
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
		`,
		aloneOnly: list`
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
		requests: list`
			(?:ilmoitan|ilmiannan|raportoin|estan|merkitsen) (?:\S+ ){0,3}?(?:roskaposti\w*|spam\w*|tietosuoja\w*|teidat|sinut|viranomais\w*)
			(?:jattakaa|jata) (?:minut|meidat) (?:\S+ )?rauhaan
			(?:en|emme) (?:\S+ )?(?:halua|toivo) (?:\S+ ){0,3}?(?:viest\w+|sahkopost\w+|yhteydenott\w+|postia|kontakt\w+|mainoks\w+|kuulla (?:teista|sinusta))\b
			lopet\w* (?:\S+ ){0,3}?(?:viest\w+|sahkopost\w+|yhteydenot\w+|spamm\w+|kirjoitt\w+|lahett\w+|roskapost\w+)
			(?:pyydan|voitteko|voisitteko|voisitko) (?:\S+ ){0,3}?(?:poista\w+|lopetta\w+|olla (?:ottamatta|lahettamatta)) (?:\S+ ){0,3}?(?:minut|tiet\w+|osoitt\w+|meidat|yhteytt\w+|viest\w+)
			poista\S* (?:\S+ )?(?:minut|meidat|tietoni|yhteystietoni|osoitteeni|sahkopostini|sahkopostiosoitteeni)(?!\S)
			(?:minut|meidat|tietoni|osoitteeni) (?:\S+ ){0,3}?(?:poistettava|poistaa|poistakaa|poistetaan|pois)
			(?:ala|alkaa|alkaa enaa|ala enaa) (?:\S+ )?(?:ota|ottako|laheta|lahettako|kirjoita|kirjoittako|soita|soittako|lahestyko) (?:\S+ ){0,4}?(?:enaa|yhteytta|viesteja|sahkoposteja|mainoks\w+|minulle|meille|minuun)
			(?:en|emme) (?:\S+ )?(?:halua|toivo) (?:\S+ ){0,3}?(?:viesteja|sahkoposteja|sahkopostia|yhteydenottoja|mainoksia)
			lopet\S* (?:\S+ )?(?:viestien|sahkopostien|yhteydenotot|lahettaminen|viestit|roskapostin)
			haluan (?:\S+ )?(?:pois|peruuttaa tilauksen|poistua) ?(?:\S+ )?(?:listalta\S*|postituslistalta\S*)?
			en halua,? etta (?:\S+ ){0,4}(?:yhteytta|lahet\S+|soit\S+|kontakt\S+)
			(?:lopet\S+|lopettakaa) (?:\S+ ){0,4}(?:lahett\S+|viest\S+|sahkoposti\S+|kirjoitt\S+|yhteydeno\S+)
			(?:pyydan|vaadin|haluan) (?:\S+ ){0,3}(?:poist\S+|tietojeni)
			ala\S* (?:enaa )?ota\S* (?:minuun |meihin )?yhteytta
			(?:poista\S*|poistakaa) (?:minut|meidat|tietoni|osoitteeni|yhteystietoni)
			(?:poista\S*|poistakaa) (?:\S+ ){0,2}(?:osoit\S+|yhteystie\S+|tieto(?:ni|mme)\S*|sahkoposti(?:ni|mme|osoit\S+))
			(?:en|emme) anna lupaa
			(?:en|emme) ole antanut lupaa
		`,
		negations: list`
			ei
			en
			ala
			alkaa
		`,
		eager: list`
			soita(?: minulle|kaa)?\b
			juuri (?:sita|tata|mita)
			mahtava\w*
			loistava\w*
			taydellista
			sovitaan
			kuulostaa (?:hyvalta|kiinnostavalta)
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
	departure: list`
		(?:en|ei) ole enaa (?:\S+ ){0,2}?(?:palveluksessa|toissa|tyossa|tyontekija)
		(?:en|ei) (?:enaa )?tyoskentele (?:enaa )?(?:meilla|taalla|yrityksessa|\S+(?:lla|ssa)\b)
		(?:olen|on) (?:lahtenyt|poistunut|siirtynyt pois) (?:yrityksesta|yhtiosta|talosta)|(?:olen|on) jattanyt (?:yrityksen|yhtion)
		(?:postilaatikko\S*|sahkoposti\S*|osoite) ei ole enaa (?:kaytossa|voimassa)|(?:postilaatikkoa|sahkopostia|osoitetta) ei (?:enaa )?(?:seurata|lueta)
	`,
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
			(?:palaan|takaisin|tavoitettavissa)(?: töihin| toimistolle| lomalta| taas)*
		`,
		isDayFirst: true,
	},
};
