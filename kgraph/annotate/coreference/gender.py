"""Gender by given name, for common names of many languages.

In: a full name. Out: feminine, masculine or unknown. Titles and pronouns weigh more: see `profile`
and `features`.
"""

_FEMININE = frozenset(
    """
    adaeze adjoa agnieszka aida aigul ainur aisha aizada aizhan akua alba alice alina aliya ama
    amara amina ana anastasia angela anita anna anne annelies antonia asel astrid ayesha ayla aysel
    ayşe barbara beatriz birgit camila carla carmen caroline catherine chandra charlotte chiara
    christine clara claudia defne diana dilnoza dilfuza dina ebru elena elif elisabeth elizabeth
    ella elzbieta emilia emma esther eva fatima fatma fatou fumiko gabriela giorgia grace gulnara
    gulnora hana hanna hannah helen helena hélène hina ilse ines inga ingrid irina isabel isabella
    ivana jana jane janet jelena jennifer joan joanna judith julia julie kamila karin katarina kate
    katherine kirsi klára krystyna laila lakshmi larisa laura layla leila lena leyla linda lisa
    liliana lucia lucy ludmila luisa madina magdalena maia malika margaret maria marian marie marina
    marta martha mary maya meera mei mette michelle milena mona monika nadia najla nana naomi
    natalia ndapewa nelly ngozi nino nisha noor noora nora nurgul olga oksana olena patricia paula
    priya rachel rania rebecca reem retno rita rosa roza roya ruth sabina saida salma salome samia
    samira sana sandra sara sarah sari shamsa sheikha sigrid silvia sofia sonia sophie stella susan
    svetlana tamara tatiana teresa thandeka ursula valentina vanessa vera veronica victoria violeta
    viola wanjiru wangari winnie xiomara yasmin yelena yolanda yulia zainab zarina zeina zeynep
    zhanna zuzana
    """.split()
)
_MASCULINE = frozenset(
    """
    abbas abdul abdullah abdulla abdulaziz abdelkrim adam adel ahmad ahmed aibek alain alan albert
    alejandro alexander alexei ali aleksandr almaz almazbek amadou amin anatoly anders andreas
    andrei andrew antonio antónio arman armen artur askar bakyt bandar batyr bektur boris bruno
    carlos charles christian daler damir daniel daniyar daulet david denis diego dmitry donald edgar
    eduard elchin elnur emmanuel emomali eric ernesto erlan fadi faisal fernando filip francisco
    frank fuat fyodor gabriel george georgi gergely giorgi giuseppe guillermo gustavo håkon hakan
    hamad hamza hans hartono hassan hector henrik henry hugo husain hussein ibrahim igor ilham ilya
    iñigo ismail ivan jacob jahongir james jan jassim javier jean jens jeremy jesús johan john jorge
    josé joseph juan julius kairat karim karl kassym-jomart kemal kenneth kerem khalid khaled
    kipkemboi klaus konstantin kwabena kwame kyriakos lars lee leonid lodewijk luca luis mahmoud
    malik manuel marat marco mario mark martin matteo mauricio max mehdi mehmet michael miguel
    mikhail milan mohamed mohammad mohammed muhammad muhammadu murat musa mustafa nasser nicolas
    nikita nikol nikolai nikos nodirbek nurlan olzhas omar orhan oscar otabek pablo paul pavel pedro
    peter petr philip pierre plamen rafael rashad rashid ravi recep reza ricardo richard robert
    roberto rodrigo roman rustam ruslan sadyr saeed said saleh salman samuel santiago sanjay sergei
    sergey sergio shavkat sherali sherzod simon stefan stephen stevan sultan tariq tashi temir
    thomas tigran timur tomasz tom turki ulugbek urs vahagn vladimir vuk william yerlan yousef yusuf
    zafar zaur zhang zoran zurab
    """.split()
)


def given_name_gender(name: str) -> bool | None:
    """Whether a full name seems to be a woman's; None where its first word does not tell.

    >>> given_name_gender("Olga Petrenko"), given_name_gender("Rashad Aliyarov")
    (True, False)
    >>> given_name_gender("Widodo") is None
    True
    """
    words = name.lower().split()
    if len(words) > 1 and words[0] in {"sheikh", "sheikha", "dr", "dr."}:
        words = words[1:]
    if len(words) < 2:
        return None
    if words[0] in _FEMININE or "bint" in words:
        return True
    if words[0] in _MASCULINE or "bin" in words:
        return False
    return True if words[0].endswith(("a", "á")) else None
