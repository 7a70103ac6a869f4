import { list, type Language } from './language';

export const korean: Language = {
	code: 'ko',
	name: 'Korean',
	isUnspaced: true,
	quote: {
		wrote: list`
			작성
			님이 작성
			님이 작성하였습니다
		`,
		fields: {
			from: list`
				보낸 사람
				보낸사람
			`,
			sent: list`
				보낸 날짜
				보낸날짜
			`,
			date: ['날짜'],
			to: list`
				받는 사람
				받는사람
			`,
			copy: ['참조'],
			subject: ['제목'],
		},
		originalMessage: list`
			원본 메시지
			원본 메일
		`,
	},
	stop: {
		words: list`
			수신 ?거부(?:합니다|해 ?주세요|요청(?:합니다)?|요청드립니다|부탁드립니다)?
			구독 ?(?:취소|해지)(?:합니다|해 ?주세요|부탁드립니다)?
			중지
			그만(?:하세요|해주세요|보내세요)?
			스톱
			stop
			삭제(?:해 ?주세요|요청)?
			탈퇴
			(?:메일|연락|이메일)(?:을|를)? ?(?:보내지|하지) ?마(?:세요|십시오)
		`,
		fillers: list`
			부탁드립니다
			감사합니다
			안녕하세요
			제발
			지금
			즉시
			관심 ?없(?:습니다|어요)
			아니요
			더 ?이상
			이제
		`,
	},
	absence: {
		subjects: list`
			자동 ?응답
			자동 ?회신
			부재 ?중(?: ?안내)?
			부재
			휴가(?: ?중)?
			출장 ?중
		`,
		away: list`
			(?:부재 ?중|휴가 ?중|출장 ?중|휴가(?:를 ?가|로 ?인해|입니다)|자리를 ?비우|자리에 ?없|육아 ?휴직|병가)
		`,
		automatic: ['자동 ?(?:응답|회신|발송)(?:입니다| ?메일| ?메시지|된)'],
		usual: list`
			긴급|급한|급하신
			부재 ?(?:중|기간)(?:에는|에)
			복귀 ?후
		`,
		talks: list`
			전화 ?주세요|전화해
			가능(?:할까요|한가요|하신가요)|어떠세요|어떨까요
			미팅|회의(?:를|는)? ?(?:하|잡)
			보내 ?주세요
			관심 ?있|가격|견적
		`,
	},
	dates: {
		months: list`
			1월
			2월
			3월
			4월
			5월
			6월
			7월
			8월
			9월
			10월
			11월
			12월
		`,
		weekdays: list`
			월요일
			화요일
			수요일
			목요일
			금요일
			토요일
			일요일
		`,
		untilBehind: list`
			까지
		`,
		back: list`
			복귀
			출근
			돌아
		`,
	},
};
