import type { Language } from './language';
import { list } from './list';

export const english: Language = {
	name: 'English',
	quote: {
		by: ['by'],
		on: ['On', 'At'],
		wrote: ['wrote', 'writes', 'has written'],
		wroteBeforeName: ['wrote on', 'wrote at'],
		pronouns: ['I', 'we', 'you', 'he', 'she', 'they'],
		fields: {
			from: ['From'],
			sent: ['Sent', 'Date Sent', 'Sent at', 'Received'],
			date: ['Date'],
			to: ['To'],
			copy: ['Cc', 'Bcc', 'Copy'],
			other: list`Reply-To; Reply To; Importance; Priority; Attachments; Organization; Organisation`,
			subject: ['Subject', 'Re'],
		},
		originalMessage: list`
			Original Message; Original Email; Original Mail; Original Appointment; Reply Message
			Forwarded message; Forwarded by
		`,
		forwarded: ['Begin forwarded message'],
	},
	signature: {
		closings: list`
			Regards; Best regards; Kind regards; Kindest regards; Warm regards; Warmest regards; Many regards
			With regards; With kind regards; With best regards; Thanks and regards; Thanks & regards
			Thanks and best regards; Thank you and regards; Kind regards and thanks; Rgds; BR; Best; All the best
			All best; Best wishes; With best wishes; Warm wishes; Cheers; Sincerely; Sincerely yours
			Yours sincerely; Yours truly; Yours faithfully; Yours; Respectfully; Cordially; Warmly
		`,
		sentFrom: list`
			Get BlueMail; Get TypeApp; Get Spark; Get Spike; Get Edison; Get Yahoo Mail; Get Proton Mail; Get Canary
			Sent from; Sent via; Sent with; Sent using; Get Outlook for; Composed with`,
		excuses: list`enjoy secure; excuse; forgive; typo; typos; brevity`,
		phone: list`Tel; Phone; Mobile; Cell; Fax; Office; Direct`,
		speech: list`
			I'm; I'll; I've; I'd; am; me; my; we; we're; you; your; please; pls; let; can; could; would; should; will
			don't; do not; thanks; thank; is; are; was; have; has; what; when; how; why
		`,
	},
	disclaimer: {
		titles: list`
			confidentiality notice; confidentiality note; confidentiality statement; confidentiality
			legal notice; legal disclaimer; disclaimer; email disclaimer; privileged notice; privacy notice
			important notice; notice of confidentiality
		`,
		thisMessage: list`
			this e-mail; this email; this message; this communication; this transmission; this electronic
			the information contained; the information in this; the information transmitted
			the contents of this; the content of this
		`,
		confidential: list`
			confidential; privileged; intended recipient; intended only; intended solely; proprietary
			legally protected
		`,
		misdirected: list`
			intended recipient; intended only; intended solely; intended for; in error; by mistake; addressee
			named recipient; for the recipient; solely for the use; unauthorized; unauthorised; not the intended
		`,
		addedBelow: list`
			please consider the environment before; think before you print; think green; virus-free
			this email has been scanned; this email has been checked for viruses
		`,
	},
	banner: {
		seldomWrites: [
			"You don't often get e-mail from",
			"You don't often get email from",
			"don't often get email from",
			"don't often receive email from",
		],
		external: [
			'external',
			'external e-mail',
			'external email',
			'external sender',
			'external message',
			'ext',
		],
		outside: [
			'originated from outside',
			'originated outside',
			'from outside of the',
			'from outside the',
			'from outside your',
			'came from outside',
			'from an external',
			'external e-mail',
			'external email',
			'external sender',
		],
		links: ['links', 'link', 'attachments', 'attachment'],
	},
	stop: {
		words: list`
			stopp?; stop all; stopall; stop (?:it|this|that|these|now)
			stop (?:all )?(?:(?:of )?(?:this|the|your|these) )?(?:spam|spamming|e-?mails?|mails?|messages|communications?)
			stop (?:e-?mailing|contacting|messaging|writing|sending|texting|calling|bothering)
			unsub; unsubs?cribed?; unsuscribe; unsubcribe; unsubscibe; un-?subscribe (?:me|us)
			opt(?:ing)?[ -]?(?:me |us )?out; (?:remove|delete|take off)(?: (?:me|us))?
			remove (?:me )?from (?:the |your |this )?(?:mailing )?lists?
			remove (?:my|this|our) (?:e-?mail|name|address|e-?mail address|contact|number); take (?:me|us) off(?: please)?
			leave (?:me|us) alone; go away; get lost; piss off; cut it out; knock it off; give it a rest; back off; bugger off; sod off; f(?:uc|\*+)k off; buzz off
			no more(?: (?:e-?mails?|mails?|messages|contact|spam))?; no (?:e-?mails?|spam|contact); make (?:it|this|them) stop
			(?:do not|don't|dont) (?:contact|e-?mail) list; cease(?: and desist)?; desist; enough
			lose my (?:number|e-?mail|address)
		`,
		aloneOnly: list`
			cancel; end; quit; off; block; erase; exclude me
			(?:do not|don't|dont|never) (?:contact|e-?mail|mail|message|write|call|disturb|spam)(?: (?:me|us))?
		`,
		fillers: list`
			please; pls; plz; kindly; thanks?(?: you)?(?: (?:very|so) much| a lot| in advance)?; many thanks; thx; ty; cheers
			hi; hello; hey; dear; hi there; hello there; hi all; team; sir; madam; sir or madam; good (?:morning|afternoon|day)
			now; right now; right away; immediately; effective immediately; at once; asap; today; just; again; already
			ok; okay; sorry; no; nope; yes; and; so; but; then; also; (?:this is )?spam; this; it; i said; permanently
			(?:i am|i'm|im|we are|we're)? ?not interested; not interested (?:at all|in this)?; no interest
			no thanks; no thank you; (?:can|could|would|will) you; you (?:must|should|need to)
			(?:i|we) (?:want|wish|would like|need|ask|demand) ?(?:you )?(?:to)?; i'd like (?:you )?to; we'd like (?:you )?to
			from (?:your |this |the |all |any |future |these )*(?:mailing |distribution |contact |e-?mail )?(?:lists?|e-?mails?|mails?|database|sequence|campaign|newsletter|crm)
			your (?:mailing )?(?:list|database); me; us
		`,
		parts: {
			gap: list`(?!(?:hesitate|worry|forget|fail|mind|if|see|wait|know|think|understand|believe|usually|only|want|wanna|hear|but|get|miss|give|give up|stop|be shy|until|let)\b)[\p{L}'-]+`,
			me: list`
				me; us; this (?:e-?mail |mail )?(?:address|mailbox|inbox|account|number|person); anyone (?:here|at)
				my (?:(?:work|personal|private|company|business) )?(?:e-?mail|inbox|mailbox|address|team|company|office|colleagues|staff|phone|number)
				our (?:e-?mail|inbox|mailbox|address|team|company|office|staff|number)
			`,
			again: list`
				again; any ?more; any longer; any further; further; in (?:the )?future; going forward; moving forward; from now on; ever
			`,
			/** A refusal until then is not one for ever. */
			later: list`
				until; till; unless; before; this (?:week|month|morning|afternoon|quarter); today; tonight; instead; while; during; by (?:phone|text)
			`,
			email: list`
				e-? ?mail; mail; contact; message; spam; text; call; phone; ring; ping; bother; pester; harass; target; pitch(?: to)?; solicit
				approach; bug; disturb; annoy; nag; chase; hassle; bombard; pursue; badger; market to; write(?: back)?(?: to)?; reach out(?: to)?
				follow[ -]?up(?: with| on)?; get (?:back )?in touch(?: with)?; get back to; be in touch(?: with)?; check in(?: with| on)?
				circle back(?: to)?; touch base(?: with)?; come back(?: to)?; come knocking; try again
			`,
			emailing: list`
				e-?mailing; mailing; contacting; messaging; spamming; texting; calling; phoning; pinging; bothering; pestering; harassing
				targeting; pitching; soliciting; approaching; bugging; disturbing; annoying; nagging; chasing; hassling; bombarding; pursuing
				badgering; stalking; hounding; marketing to; writing(?: back)?(?: to)?; reaching out(?: to)?; following[ -]?up(?: with| on)?
				getting in touch(?: with)?; checking in(?: with| on)?; circling back(?: to)?; touching base(?: with)?; trying to <email>
			`,
			emailed: list`
				e-?mailed; mailed; contacted; messaged; spammed; texted; called; phoned; pinged; bothered; pestered; harassed; targeted; pitched
				solicited; approached; disturbed; chased; hassled; bombarded; followed up with; written to; reached out to; marketed to; wrote(?: to)?
			`,
			mails: list`
				(?:e-?|sales |cold |promo |marketing )?mails?; messages?; follow[ -]?ups?; communications?; correspondence; outreach; newsletters?; spam
				junk; solicitations?; pitch(?:es)?; reminders?; marketing; offers?; sequences?; mailings?; mailouts?; texts?; contact; contacts; bumps
				nonsense; stuff; content; material; materials; propaganda; rubbish; crap; advertis\w+; ads?; promotions?; notifications?; advances; attempts; harassment; inquiries
			`,
			these: list`
				these; those; such; this; your; the; any; any ?more; any further; any other; all; all of; more; further; additional; of; unsolicited
				unwanted; another; future; every; sort of; kind of; annoying; automated; sales; marketing; promotional; that
			`,
			record: list`
				e-? ?mails?; mail; address; addresses; names?; contacts?; details; data; info; information; records?; numbers?; domain; company; profile
				account
			`,
			list: list`
				lists?; e-?mails?; mails?; mailings?; database; db; sequences?; campaigns?; crm; systems?; newsletters?; distribution; outreach; records?
				cadences?; funnel; automation; drip; files?; mailouts?; contacts; communications?; messages; mailshots?
			`,
			remove: list`
				remove; removing; delete; deleting; erase; erasing; exclude; excluding; purge; purging; unsubscribe; unsubscribing; wipe; wiping; scrub
				destroy; destroying; expunge; suppress; get rid of; getting rid of; clear
			`,
			removed: list`
				removed; deleted; erased; purged; unsubscribed; excluded; opted out; taken (?:off|out); dropped; wiped; scrubbed; suppressed
				blacklisted; left (?:alone|out|off); struck off; destroyed; kept off; unlisted
			`,
			/** Who is never meant by a request for oneself. */
			others: list`
				my (?:colleague|boss|assistant|manager|coworker); him; her; them; our (?:competitor|customer|client|partner|supplier)\w*
				to (?:my|our|him|her|them); leads; prospects; people; customers; for; when; if; once; after; automatically
			`,
			stopmails: list`
				(?:stop|stopped|stopping|quit|cease|ceased|discontinue|discontinued|halt|end|refrain from|refrained from|abstain from|desist from) (?:(?:all|any|with|the|your|these|this|such|those|further|to) ){0,3}(?:\w+ )?(?:<emailing>|<mails>|communicat\w+|attempts)(?! (?:<others>)\b)
				(?:stop|stopped|quit|cease) (?:\w+ )?(?:sending|trying) (?:these|this|such|those|your|any|all|more|e-?mails|mails|messages|spam|me|us|to <email>)
			`,
			ask: list`
				if you(?:'d| would| could| can| will)?; (?:can|could|would|will|must|should) (?:you|u); you (?:must|should|need to|have to|can|could|better)
				(?:ask|asked|asking|want|need|beg|urge|require|request|expect|like|love|demand|tell|telling) (?:that )?you(?: to)?; would you mind; please; pls; plz; kindly; and; so
			`,
			dont: list`
				(?<!(?:we|i|they|he|she|it) )(?:do not|don't|dont|never|not|no longer); (?:no|any) need(?: for you)? to
				(?:if|that|prefer|rather) you(?:'d| would| could)? (?:didn't|did not|wouldn't|don't|do not|not|no longer|never)
			`,
			adv: list`ever; please; even; you ever; you dare; you dare to; try to; try and; to; again; just; kindly`,
			report: list`report; reporting; reported; flag; flagging; flagged; mark; marking; marked; block; blocking; blocked; blacklist; blacklisted`,
			authority: list`
				spam; junk; phishing; spammers?; unsolicited; abuse; harassment; ico; ftc; cnil; dpa; google; gmail; microsoft; linkedin; authorit\w+; police
				data protection; regulators?; your (?:isp|provider|host|esp)
			`,
		},
		grammar: {
			halt: list`(?:stop|stopped)(?: (?:all|any|the|these|this|with|your))?; cease; refrain; quit; desist; discontinue; no (?:more|further|additional); enough (?:of|with); forbid; refuse; end (?:the|these|this|your); put an end to`,
			refuse: list`do not; don't; dont; never; not to; please not; no longer (?:want|wish|need|interested|care); without; no (?:need|interest|wish|desire)`,
			contact: list`<email>; <emailing>; <emailed>; <mails>; send; sending; sent`,
			me: list`<me>; my; our; <again>; these; such`,
			remove: list`<remove>; <removed>; removal; erasure; deletion; take (?:\S+ ){1,3}?off; strike; scratch; opt (?:me|us)`,
			mine: list`
				(?:my|our|this) (?:\w+ ){0,2}?<record>; (?:me|us|myself|ourselves) (?:\w+ )?(?:from|off|out of) (?:your|this|these|the|all|any|future) (?:\w+ ){0,2}?<list>
				(?:from|off|out of) your (?:\w+ ){0,2}?(?:lists?|database|crm|records|sequences?|campaigns?|systems?|newsletters?|mailings?)
			`,
			unless: list`
				(?:we|i|they|he|she|it|who|that|which|people|leads|customers|clients) (?:\w+ )?(?:do not|don't|dont|never|no longer|haven't|have not|didn't|did not|won't|will not|can't|cannot|couldn't|stop|stopped|quit|end|removed?|deleted?|send|keep)(?! (?:want|wish|need|care|appreciate|consent|\w+ (?:want|wish)))
				(?:my|our) (?:old|former|previous|colleague|boss|assistant|leads|customers|clients|prospects|trial|account|invoice|second|competitor)\w*; (?:my|our|your|the) (?:tool|software|platform|app)
				leads; prospects; clients; customers; users; people; recipients; competitors?; invoices?; contract; quote; slides?; deck; seats?; clause; logo; line; draft; link; attachments?; calendar; invite; meeting; demo; call
				hesitate; worry; forget; mind; shy; fail; miss; sure; but; <later>; when; if i; if we; after; next; yet; first; more than; too; how; what; does; did; is it; why; where; update; replace; use; change; instead; rather
				monday; tuesday; wednesday; thursday; friday; tomorrow; office; inbox; read; reading; check; checking; monitor\w*; access; received?; got; found; expect
			`,
		},
		requests: list`
			<remove> (?:me|us)\b(?! (?:as|and add|from (?:the|that|this|your) (?:\w+ )?(?:cc|thread|calls?|invit\w+|meetings?|calendar|demo|chat|room|group|event|webinar)))
			(?:if|have|haven't|had) you (?:\w+ ){0,2}?(?:<removed>|took|drop) (?:me|us|(?:my|our) (?:\S+ ){0,3}?<record>)\b
			(?:take|taking|took|get|getting|leave|cross|scratch|strike|drop|keep|cut|pull|kick) (?:me|us|my (?:name|e-?mail|address)(?: address)?) (?:off?|out|from)(?: of| from)? (?:your|this|the|any|all|these|such|future|whatever) (?:\w+ ){0,3}?<list>
			(?:take|get) (?:me|us) off(?:[.!,]|$)
			(?:want|like|need|wish|get) (?:to (?:be|get) )?(?:taken )?off (?:of )?(?:this|your|that|these) (?:\w+ )?<list>
			(?:can|could|may|should|must) (?:i|we) (?:please |kindly )?(?:be|get) (?:<removed>|off)(?! (?:of|from) (?!your|this|these|the|all|any|future|whatever|further))
			(?:take|remove|delete|strike|drop|get|scrub|keep|leave) (?:\S+ ){1,4}?(?:off|from|out of) (?:of )?your (?:\w+ ){0,2}?(?:lists?|database|crm|records|sequences?|campaigns?|systems?|newsletters?|mailings?|outreach)
			(?:forget|lose) (?:about )?(?:my|our) (?:\S+ ){0,2}?<record>; (?:withdraw|withdrawing|resign|step away|sign off) from (?:your|this|these|all)
			(?:refuse|forbid|prohibit|object to|decline|deny|against) (?:\S+ ){0,3}?(?:<emailed>|<emailing>|<mails>|to <email>|receiv\w+)
			(?:do not|don't|never|must not|may not|not) (?:<gap> ){0,3}?(?:use|add|include|keep|put|leave|have|store) (?:me|us|(?:my|our) (?:\S+ ){0,2}?<record>) (?:\S+ ){0,3}?(?:lists?|database|crm|again|any ?more|mailings?|marketing|campaigns?|sequences?)
			(?:unsubscribe|unsub|unsubscribing) (?:me|us|please|from (?:your|this|these|all|future|any)(?! compet)|immediately|asap)
			(?:stop|cease|refrain from|desist from|quit|avoid) (?:\w+ )?(?:sending|forwarding|e-?mailing) (?:me|us|this|any|more|further|unsolicited|promotional|out)\b
			(?:please|if|want|wish|grateful|appreciate|like|kindly|should|must|need|demand|request) (?:\S+ ){0,4}?(?:my|our) (?:\S+ ){0,2}?<record> (?:\S+ ){0,2}?(?:<removed>|gone|off your|out of your)
			(?:please|just|so|and|honestly|now) (?:\S+ ){0,5}?(?:and |just )?stop(?:[.!]+)?$; (?:i|we) want out; (?:get|let) me out
			(?:i|we)(?:'ve| have|'m| am)? (?:just |already |also |now )?(?:reported|reporting) (?:it|this|you|that|your \w+)(?:[.!,]|$| (?:as|to|for))
			<dont> (?:<gap> ){0,3}?(?:use|keep|store|hold|holding|storing|keeping|using) (?:it|this|(?:my|our) (?:\S+ ){0,2}?<record>)(?: \S+)? (?:again|any ?more|on file|for (?:marketing|sales|this))
			(?:do not|don't|never|no longer|not|no) (?:\w+ )?(?:consent|agree|permission|agreed|consented) to (?:you|your) (?:\w+ )?(?:hold|stor|us|keep|process|contact|e-?mail|send)\w*
			<dont> (?:<gap> ){0,3}?(?:contact|message|bother|spam|solicit|disturb|pester|harass|annoy|approach) <me>\b(?! (?:the|a|an|before|until|unless|on|at|this|today|by|during|while|for now)\b)(?!.{0,60}(?:instead|rather|better|but ))
			opt (?:me|us) out
			(?:i|we)(?:'m| am|'re| are|'d like to| would like to| want to| wish to|'ll| will| hereby| choose to)? (?:hereby )?opt(?:ing)?[ -]?out(?! of (?!your|this|these|the|all|any|future|further|receiving)| of the (?:contract|trial|pilot|plan|program|renewal))
			unsubscribe (?:this|my|our|the above) (?:e-?mail |mail )?(?:address|e-?mail|account|contact|mailbox)
			(?:<remove>|take|drop) (?:all |any )?(?:of )?(?:my|our) (?!old |former |previous |colleague|boss|assistant)(?:[\w-]+ ){0,3}?<record>\b(?!.{0,80}\b(?:use|instead|replace|update|add|change)\b)
			(?:delete|erase|remove|purge|destroy|wipe) (?:\S+ ){0,5}?(?:data|information|info|details|records?|everything|anything|whatever)(?: \S+){0,3}? (?:on|about|of|for|regarding|concerning) (?:me|us)\b
			(?:removal|erasure|deletion|destruction) (?:of|for) (?:all |any |every )?(?:of )?(?:my|our) (?:\S+ ){0,3}?<record>
			(?:request|demand|insist on|exercise|exercising) (?:\S+ ){0,3}?(?:removal|erasure|deletion|opt-?out|right (?:to|of) (?:erasure|object|be forgotten|deletion))
			(?:removal|deletion) from (?:your|this|the|all|any) (?:\w+ ){0,2}?<list>
			(?:my|our) (?:\S+ ){0,2}?<record> (?:from \S+ \S+ )?(?:to be|must be|should be|be|is|are|gets?) (?:\w+ )?<removed>(?! (?:after|when|if))
			(?:have|get|want|like|need|demand|see) (?:me|us|(?:my|our) (?:\S+ ){0,3}?<record>) (?:\w+ )?<removed>
			(?:delete|remove|erase|get rid of) (?:it|them|this|mine) (?:immediately|at once|right away|asap|now\b|from your)
			(?:my|our) (?:\S+ )?<record>\b.{0,60} (?:delete|remove|erase|get rid of) (?:it|them|that|those|these)(?:[.!]|$| (?:please|now|all|from))
			(?:no|not|don't|without|never|didn't) (?:\S+ )?(?:give |gave |given |have |had )?(?:you )?(?:my |our |any |the )?(?:permission|consent|authori[sz]ation|right) (?:to|for) (?:\S+ )?(?:(?:use|using|store|storing|keep|hold|have|process|processing) (?:my|our)|<email> (?:me|us)|<emailing> (?:me|us)|send (?:me|us))
			<dont> (?:<adv> ){0,2}(?:use|share|sell|store|process|keep|hold|pass on) (?:my|our) (?:\S+ ){0,2}?<record>\b(?! (?:secret|private|safe|confidential))
			(?:treated|considered|regarded|viewed|seen|reported|classed) as (?:\S+ )?(?:harassment|spam|unsolicited|trespass)
			(?:e-?mails?|messages?|contact|communications?|follow[ -]?ups?|outreach) (?:is|are) (?:not|no longer|un)(?: )?(?:welcome|wanted|appreciated|desired)
			(?:done|finished|through|over it) with (?:these|your|this|all the) (?:\w+ )?<mails>; let's end (?:the|these|this) <mails>; no more from (?:you|your)
			(?:hope|let|make|made|wish)(?: (?:this|that|it|is|was|be|to)){1,3} (?:the|your) (?:last|final) (?:e-?mail|message|mail|time|one|contact)
			(?:if|hope|wish|happy|so|prefer) (?:i|we) (?:never|don't|didn't|do not|did not) (?:have to )?(?:hear|heard|see|saw|got|get|receive|received) (?:\S+ ){0,2}?(?:from you|your|<mails>)
			(?:need|want|like) (?:this|these|it|the \w+|your \w+|these \w+|this \w+) to (?:stop|end|cease)(?:[.!,]|$| <again>| now| immediately)
			cease and desist
			(?:<remove>|take|drop) (?:this|that) (?:e-?mail |mail )?(?:e-?mail|mail|address|contact|number|mailbox|inbox|domain)(?: from| off| immediately| please|[.!]|$)
			(?:remove|unsubscribe|take) \S+@\S+ (?:from|off)
			(?:want|wish|like|love|ask|asked|asking|need|prefer|expect|request|requested|demand) (?:you )?(?:again )?to (?:be <removed>|unsubscribe|opt[ -]out|stop (?:receiving|getting)|cancel (?:these|your))(?! from (?!your|this|these|the|all|any|future)| of (?!your|this|these|the|all|any|future))
			how (?:do|can|could|would|should) (?:i|we) (?:unsubscribe|opt[ -]?out|get (?:off|out of|rid of) (?:this|these|your)|get removed|stop (?:these|receiving|getting|your|you)|make (?:this|it|these|you) .{0,20}stop)(?! from (?!your|this|these|the|all|any)| (?:leads|contacts|people|someone|a |my |our |them|him|her|users|recipients|from sending))
			(?:way|link) (?:for (?:me|us) )?to (?:unsubscribe|opt[ -]?out|stop (?:these|your|receiving))
			where is (?:the|your) unsubscribe
			(?:stop|stopped|quit|cease|stopping) (?:all )?(?:<emailing>|sending)(?: (?:to|with))? (?:me|us|this (?:address|mailbox|inbox)|(?:my|our) (?:team|colleagues|staff|inbox|e-?mail|address|employees|people|company|office))\b
			stop (?:getting|receiving) (?:these|this|your|such|any|all|sales|marketing|promotional|unsolicited|further|more)(?: \S+){0,2}? <mails>; stop (?:getting|receiving) (?:this|these|it|them|those)(?:[.!?,]|$| from| <again>)
			<ask> (?:(?:please|kindly|just|now|all|finally|immediately|either) ){0,2}<stopmails>
			(?:refrain|desist|abstain|cease)(?: from)? (?:(?:all|any|further|ever|future|your) ){0,2}(?:<emailing>|<mails>|communicat\w+)
			<dont> (?:<gap> ){0,5}?<email> (?:<gap> ){0,2}?<me>(?: \S+){0,5}? <again>\b(?!(?: \S+){0,3}? <later>)
			<dont> (?:<gap> ){0,3}?<email>(?: (?:on|about|with|regarding|via|at|by|here|the|my|our|this) (?:\S+ ){0,3}?\S+)?,? <again>\b(?!(?: \S+){0,3}? <later>)
			<dont> (?:<gap> ){0,3}?(?:e-?mail|contact|message|bother|spam|solicit|reach out to|write to|approach|disturb|pester|harass) <me>(?: (?:about|for|regarding) (?:this|that|your|anything|sales).{0,40})?(?:[.!;,]|$)(?!.{0,60}(?:instead|rather|better|call|phone|use |prefer|<later>))
			<dont> (?:<adv> ){0,2}(?:<email>|<emailing>|send|sending) (?:me |us )?(?:(?:about|with|for) )?(?:these|this|such|those)(?: \w+){0,2}? <again>\b
			<dont> (?:<adv> ){0,2}(?:have to |need to )?(?:bother|keep|continue) (?:to )?(?:<email>|<emailing>|replying)(?: <me>| <again>|[.!,]|$)
			(?:<dont>|stop) (?:<adv> ){0,2}(?:e-?mail|mail|send|sending|forward|forwarding|write|give|giving) (?:me |us |out |this address )?(?:<these> ){1,3}(?:\w+ ){0,2}?<mails>\b(?!(?: \S+){0,3}? <later>|.{0,80}\b(?:use|instead)\b)
			(?:<dont>|stop) (?:<adv> ){0,2}(?:send|sending|forward|mail|e-?mail) (?:me |us )?(?:<mails>|anything|any ?more|more|any further|another one)(?: else| more| further)?(?: of (?:these|this|those|that|your).{0,30}| (?:like|about) this)?(?: <again>| please| thanks?)?(?:[.!,]|$)
			(?:<dont>|stop) (?:<adv> ){0,2}(?:send|sending) (?:me |us )(?:<mails>|anything)(?: <again>)?(?:[.!,]|$)
			(?:do not|don't|dont|no longer|not|never) (?:want|wish|care|desire|agree|consent|need|wanna|like|intend)(?: to)? (?:receiv\w+|get(?:ting)?|be getting|see|have|read) (?:any |more |these |your |such |further |anymore |other |of |unsolicited |sales )*(?:\w+ )?<mails>\b(?!.{0,60}\bbut (?:do|would|send|call|let|rather|the|please))
			(?:do not|don't|dont|no longer|not|never) (?:want|wish|care|desire|need|wanna|like) (?:to )?(?:hear (?:from|anything)|be (?:<emailed>|on (?:your|this|any)|(?:a )?part of (?:your|this)|included|added|subscribed))
			(?:do not|don't|dont|no longer|not|never) (?:want|need|appreciate|welcome) (?:any ?more|any further|these|your|any|this|further|more|unsolicited) (?:of )?(?:your |these |such )?(?:kind of |sort of |type of )?(?:\w+ )?<mails>(?! (?:to|in|for|per|with|on))
			(?:do not|don't|dont) want (?:this|these|it|any of (?:this|it|these))(?:[.!]|$| <again>)
			(?:do not|don't|dont) want you (?:to |\w+ing |)(?:<email>|<emailing>|sending|send|having|have|keep|store|hold)
			(?:rather|prefer|like|love|appreciate)(?: to)? not (?:to )?(?:receiv\w+|get(?:ting)?|hear(?:ing)?|be <emailed>|being <emailed>|be (?:on|part of))
			(?:rather|prefer)(?: it)?(?: that| if)? you (?:\S+ ){0,2}?(?:not|didn't|stopped|stop|removed)
			(?:not|no longer|no|zero) (?:\w+ )?interest(?:ed)? in (?:receiving|hearing|getting|being <emailed>|(?:any )?(?:further|more|future|your|these) <mails>)
			(?<!was |were |been |am |had )(?:not|never|no longer) (?:to )?(?:be |being |get |getting )?(?:<emailed>)(?: \S+){0,4}? <again>
			(?:make sure|ensure|see to it|guarantee|confirm)(?: that)? (?:i'm|im|i|we're|we|(?:my|our) \S+(?: \S+)?|this \S+(?: \S+)?|nobody \S+ \S+) (?:(?:am|are|is|will|do|get|gets|has|have|been|be) ){0,3}(?:(?:not|never|no longer|don't) (?:be )?(?:<emailed>|receiv\w+|get|getting|hear)|(?:\w+ )?<removed>)
			(?:make sure|ensure|confirm)(?: that)? (?:\S+ ){0,5}?(?:never|not|don't) (?:\w+ )?(?:<email>|<emailed>) (?:me|us)\b
			(?:leave|let) (?:me|us) (?:alone|be|in peace)(?! (?:by|with|until|for))
			lose my (?:number|e-?mail|address|contact)
			cancel (?:my|our|this|the|these|all) (?:e-?mail )?(?:subscription|newsletter|e-?mails)(?! (?:with|to|at|of|for))
			(?:add|put|place|include) (?:me|us|my \w+|our \w+|this \w+)(?: \w+)? (?:on|to|in|onto|into) (?:your |the |a )?(?:\w+ )?(?:do[ -]not[ -]|dnc|suppression|block|exclusion|opt[ -]?out|no[ -]contact|black ?list|unsubscribe)
			(?:withdraw|revoke) (?:\w+ )?(?:my|our|any) consent; object to (?:the |any |you |your )?(?:processing|use|using|storing|further processing) (?:of )?(?:my|our); right to be forgotten; article 17|art\.? ?17|article 21|art\.? ?21
			(?:that|this) (?:i|we) be <removed>
			(?:my|a|as an?|formal|official) (?:\w+ )?(?:request|demand|notice) to (?:be <removed>|unsubscribe|opt[ -]?out|stop|cease)
			(?:ask|asked|told|tell|telling|asking|beg|begging|requested|warned|instructed) (?:you|your \S+) (?:\S+ ){0,4}?(?:to )?(?:stop(?:[.,!]|$| (?:<emailing>|twice|already|before|last|this|it|\S+ times))|quit <emailing>|(?:remove|unsubscribe|take|leave|delete) (?:me|us|my)|not to <email>)
			(?:already|twice|\w+ times|previously)(?: (?:asked|requested))?(?: to)? (?:unsubscribed?|opted out|be removed)|(?:unsubscribed|opted out) (?:already|twice|before|\w+ times|\w+ (?:weeks|months|days) ago)(?!.{0,40}compet)
			why (?:am i|are we|do i|do we) (?:(?:still|keep|even|always) ){0,2}(?:getting|receiving|get|receive) (?:these|this|your|such|spam|more)(?: (?:\w+ ){0,2}?<mails>| (?:from|after)|[.?!,]|$)
			enough (?:with|of) (?:all )?(?:the|these|your|this)(?: \w+)? <mails>; (?:sick|tired|fed up)(?: and tired)? (?:of|with) (?:you|your|these|this)(?: \w+)? (?:<mails>|<emailing>)
			(?:you're|you are|ur|you guys are|you keep|you people are) (?:\w+ )?(?:harassing|spamming|bothering|annoying|pestering|stalking) (?:me|us|my|people)
			(?:did not|didn't|didnt|never|have not|haven't|do not|don't) (?:(?:ever|recall|remember|even|once) ){0,2}(?:consent(?:ed|ing)?|sign(?:ed|ing)? up|subscrib\w+|opt(?:ed|ing)?[ -]in|agreed?|g[ai]ven? (?:you )?(?:my |any )?(?:consent|permission)|authori[sz]ed?|ask(?:ed)?|request(?:ed)?|approved?)(?: (?:to|for|in|be|being)){0,3}(?: (?:<emailed>|receiv\w+|get(?:ting)?))?(?: (?:<these>|your)){0,2}(?: \w+)?(?: (?:this|these|it|that)| <mails>)?(?: list)?(?:[.!,]|$)(?<=(?:this|these|it|list|mails?|e-?mails?|messages?|newsletters?|spam|contacted|e-?mailed|marketing|communications?|offers?|consent)[.!,]?)
			(?:i|we|i'm|we're)(?:'ve|'ll|'m|'re| have| will| am| are| shall| must|'d)? ?(?:(?:just|now|already|be|be forced to|going to|gonna|have to|also|then|either) ){0,3}<report> (?:(?:you|your|this|these|it|them|that|the|and|all|both|as|sender|domain|company|account|address|e-?mails?|messages?|mails?|to|for|with|block|report) ){0,6}(?:the )?<authority>\b
			(?:will|'ll|shall|going to|gonna|must|am|'m|have to|to) (?:now )?(?:be )?(?:report|reporting|block|blocking|blacklist|sue|suing) (?:you|your (?:\w+ )?(?:domain|company|e-?mails?|address|account|mailbox|business))\b(?! (?:the|back|our|my|with|on|how|what|a |if))
			^(?:<report>(?: (?:this|you|and|it|your \w+|as|to|for|the|deleted)){0,4}(?: (?:<authority>))|(?:reported|blocked|spam reported) and (?:blocked|reported|deleted)|(?:blocked|reported)(?:[.!]|$))
			(?:i|we)(?:'ve| have|'m|'ll| will| am)? (?:just |now |already )?(?:blocked|blacklisted|blocking) (?:you|your (?:\w+ )?(?:domain|address|e-?mail|company))
			(?:next|another|one more|further|any more|any further) (?:one|time|e-?mails?|messages?|mails?|contact|follow[ -]?ups?)(?: \S+){0,6}? (?:lawyers?|legal|attorneys?|solicitors?|reported|report|blocked|block|police|court|spam)
			if (?:you|i|we) (?:\S+ ){0,5}?(?:again|another|one more|continue|keep|persist|don't stop|do not stop).{0,60}\b(?:report|block|legal|lawyer|attorney|sue|police|complain\w*|solicitor|authorit\w+|spam folder)
			(?:will|'ll|going to|shall) (?:\w+ )?(?:take legal action|seek legal|contact (?:my|our) (?:lawyer|attorney|solicitor)|(?:file|lodge|submit|make|raise) (?:a |an )?(?:formal |official )?complaint)
		`,
		commands: list`
			<stopmails>
			(?:no more|no further|no additional|no future) (?:(?:of )?(?:these|this|your|such) )?(?:\w+ )?(?:<mails>|calls)\b(?!,? (?:needed|necessary|required|is|are|for now|from (?:my|our))|(?: \S+){0,2}? <later>)
			unsubscribe(?: (?:me|us))? from (?:your|this|these|the|all|any|future)
			opt[ -]?(?:ing )?out (?:of|from) (?:your|this|these|the|all|any|future)
		`,
		negations: list`
			not(?! interested| for (?:me|us)| relevant| a (?:good )?fit| thanks?); (?<!if you )don't; (?<!if you )dont; never; no need to; didn't; won't; wouldn't; can't; cannot; shouldn't; instead of
			(?<!if you )do not; no reason to; (?:can|could|will|do|does|did|if|should|when|before) (?:i|we|it|they|he|she)(?! (?:please |kindly |just )?(?:ask|request|have|get|be)); (?:tool|software|platform|product)
		`,
		eager: list`
			(?:exactly|just|precisely) (?:what|the (?:thing|tool|kind|one)); (?:call|ring|phone|text|dm) me\b; let's; lets (?:talk|meet|book|go|do|chat|jump|hop); let us (?:talk|meet|just|book|chat|speak|have|discuss)
			where (?:do|can|should) (?:i|we) (?:sign|pay|start|buy); sign me up; count me in; i'm in\b; i'm sold; you had me; tell me more; send (?:me|us|over) (?:the |your |a |an |more )?(?:price\w*|quote|offer|contract|info\w*|details|deck|proposal|pricing|link|demo|invoice|agreement)
			amazing; awesome; brilliant; fantastic; incredible; (?:we|i)(?:'d)? (?:really )?love; love (?:it|this|that); impressive; impressed; perfect\b; wonderful; excellent; great (?:news|idea|timing|offer|stuff|demo|product|price)
			(?:sounds|looks|this is|that's|that is|it's) (?:so |really |very |pretty |too )?(?:good|great|interesting|cool|funny|promising|kind); too funny; you're hired; hilarious; (?:i'm|i am|we're|we are) (?:very |really |definitely |quite |so )?(?:interested|in|sold|convinced|intrigued)\b
			(?:book|schedule|set up|arrange) (?:a|the|some|your) ?(?:\w+ )?(?:call|demo|meeting|time|slot|chat)?; (?:talk|speak|meet|chat) (?:on|at|tomorrow|next|then|soon|to you)\b; looking forward; can't wait; (?:we|i) (?:just )?(?:signed|bought|booked|paid|accepted|subscribed); yes please; when can (?:we|you)
			you've got (?:me|a deal|my); go ahead; (?:we|i)(?:'ll| will) take (?:it|the|two|three|five|\d)
		`,
	},
	absence: {
		subjects: list`
			auto(?:matic|mated|matically generated)?[ -]?(?:reply|response|responder|answer)
			out[ -]of[ -](?:the )?[ -]?office; ooo; ooto; away from (?:the |my )?(?:office|desk|mail)
			(?:on )?(?:vacation|holiday|holidays|annual leave|parental leave|maternity leave|paternity leave|sick leave|leave|pto|sabbatical)
			\S{1,30} (?:\S{1,30} )?is (?:currently )?(?:out of (?:the )?office|on (?:\w+ )?(?:vacation|leave|holiday)|away)
			auto: (?:out of office|ooo|away)
			absence; i am away; i'm away; office closed
		`,
		away: list`
			(?:i am|i'm|im|i will be|i'll be|we are|we're|we will be|we'll be|i have been) (?:currently |now |presently |also |still |away and |actually )*(?:out[ -]of[ -](?:the |my )?office(?! (?:space|supplies|hours|chairs|furniture|rooms?))|ooo|ooto|out sick|on (?:a |an |my |our )?(?:\w+ )?(?:leave|vacation|holidays?|pto|sabbatical|time off|honeymoon|business trip)|taking (?:\w+ ){0,2}(?:leave|time off|vacation|holidays?|days off))
			(?:i am|i'm|im|i will be|i'll be|we are|we're|we will be|we'll be|i have been) (?:currently |now |presently |also |still )*(?:away(?: from (?:the |my )?(?:office|desk|work|e-?mail|computer|keyboard|inbox))?|offline|unavailable|not available|unreachable|not in(?: the office)?|not working|not at work|not at my desk|not in the office|travell?ing|abroad)(?: today| this week| next week| this month)?(?: (?:until|till|til|through|thru|from|on|for|and|with|without|at|between|in|over|during|up to|due|\d+)\b|[,.;!]|$)
			(?:i am|i'm|im|i will be|i'll be|we are|we're) (?:currently |now )?(?:out|off|off work)(?: sick| today| this week| next week)?(?: (?:until|till|til|through|thru|from|between|with limited|without access|for the (?:week|day|rest)|due to|attending|on (?:\d|monday|tuesday|wednesday|thursday|friday)[^,]{0,20}$)| (?:today|this week|next week|all week)[,.;!]|$)
			(?:i am|i'm|im|i will be|i'll be) (?:currently |now )?(?:out|off) (?:today|this week|next week|all week)(?:[.,;!]|$| and| with)
			(?:^|[.!,:] )(?:currently |now |i'm |am )?(?:out[ -]of[ -](?:the )?office|ooo|away|out(?= (?:until|till|through))|on (?:\w+ )?(?:pto|vacation|holidays?|leave))(?:,? (?:until|till|til|through|thru|from|with|returning|back|today|this week)\b|[.!]?$)
			(?:our |the )?offices? (?:is|are|will be|will remain) (?:currently |now )?closed; office closed
			(?:will|'ll|am|i'm|to) (?:not )?(?:be )?(?:returning|return|back)(?: (?:in|to|at) (?:the |my )?(?:office|work|desk|business))?,? (?:on|from|after|by|until|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)
			(?:currently|now) on (?:\w+ )?(?:leave|vacation|holidays?|pto)
		`,
		automatic: list`
			this is an? (?:auto\S*|automatic\S*|automated) (?:\w+ )?(?:reply|response|message|e-?mail|answer|generated)
			(?:limited|no|little|intermittent|sporadic|restricted|without|infrequent|irregular|not have|reduced) (?:\w+ )?access to (?:my |the |our )?(?:\w+ )?(?:e-?mails?|inbox|mail|messages)
			(?:check|checking|reading|monitoring) (?:my |this )?(?:e-?mails?|messages|inbox) (?:only )?(?:infrequently|occasionally|sporadically|intermittently|rarely|periodically)
			(?:you have received|this) (?:an )?(?:automatic|automated) (?:reply|response)
		`,
		usual: list`
			(?:for|in|if|of|is|with|anything|any) (?:\S+ ){0,4}(?:urgent|emergenc\w+|immediate (?:assistance|attention|help|response))
			(?:in|during) my absence; while i(?: a|')m (?:away|out|on)
			(?:respond|reply|get back|answer|attend|be in touch|come back to you|address|deal)\b.{0,60}(?:\breturn|\bback|am in|'m in)
			(?:contact|reach out to|e-?mail|write to|speak (?:to|with)|call) (?:my (?:colleague|assistant|team|manager)|our (?:team|office|support)|\S+@\S+)
		`,
		talks: list`
			let's; lets; let us (?!know if (?:it is|it's) urgent); let me know
			(?:call|ring|phone|ping|text|try|catch|message) me\b
			(?:can|could|shall|may|should|would) (?:we|you)\b; (?:how|what) about; works? (?:great|well|fine|better|best|for (?:me|us))
			(?:happy|glad|keen|open|love|like) to (?:talk|chat|hop|jump|meet|connect|discuss|learn|hear|take|have|see|know|speak|set|do|catch)
			(?:talk|speak|chat|meet|catch up|connect|discuss|touch base|follow up|circle back|reach out|check (?:back|in)|get back to me|reconnect)(?: again)?(?: with me| to me)? (?:then|on|after|at|next|in|when|once|upon|later|monday|tuesday|wednesday|thursday|friday|the week)
			(?:schedule|book|set up|arrange) (?:a |some |something|the )(?:call|time|meeting|demo|chat|slot)?; send (?:me|us|over|it|the|your|along|a)
			(?:i'm|i am|we're|we are|very|quite|still|also|sounds|looks|definitely) (?:very |quite |really |definitely )?(?:interested|interesting|good|great|promising|curious)
			(?:free|available|around|open) (?:on|at|from|any ?time|after|the (?:week|day)|next|again) ?(?:monday|tuesday|wednesday|thursday|friday|\d|the|that|afternoons?|mornings?)?
			but (?:on )?(?:monday|tuesday|wednesday|thursday|friday|next|after|we|i can|the)
			(?:monday|tuesday|wednesday|thursday|friday|morning|afternoon|week|\d|that|[ap]m) (?:is|are|would|works|at|suits) ?(?:be |work )?(?:fine|good|great|ok|okay|perfect|better|best|for me|us)
			pricing|prices|price list|\bdemo\b|proposal
			(?:we are|we're|we'll be|i'm|i am) interested; sign (?:us|me) up; (?:meeting|call) (?:on|at|next|after)
		`,
		conditions: ['if', 'when', 'whenever', 'while', 'once', 'because', 'since', 'that', 'who'],
	},
	dates: {
		months: list`
			january|jan; february|feb; march|mar; april|apr; may; june|jun; july|jul; august|aug
			september|sept|sep; october|oct; november|nov; december|dec
		`,
		weekdays: list`
			monday|mon; tuesday|tues|tue; wednesday|wed; thursday|thurs|thur|thu; friday|fri; saturday|sat; sunday|sun
		`,
		until: list`until; till; til; 'til; up to; before; from .{1,30} to; between .{1,30} and`,
		through: list`through; thru; to and including; until and including; up to and including; until the end of`,
		included: list`inclusive; included; \(?incl`,
		back: list`
			(?:back|return|returning|returns|resume|reopen|reopens|re-open|reopening|available again)(?: (?:in|to|at) (?:the |my |our )?(?:office|work|desk|business))?(?: again)?,?(?: on| from| by)?
			(?:return|returning) date(?: is)?:?; back:?
		`,
		next: ['next'],
	},
};
