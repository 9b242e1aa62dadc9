//! What the trade calls things: abbreviations, words for the same thing, words that change a meaning. General terms only, never those of one form.
//! Words are as [`words`](super::words) leaves them: lower case, singular, abbreviations written out.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Abbreviations, and spellings of one word, each with what it stands for, a line for each. Matched as single words.
pub const ABBREVIATIONS: &str = "
    no=number; nr=number; num=number; nos=number; #=number; №=number; id=number; qty=quantity;
    quant=quantity; rev=revision; ver=version; tel=telephone; phone=telephone; ph=telephone;
    telefax=fax; mob=mobile; cell=mobile; mail=email; ref=reference; refs=reference; dwg=drawing;
    drg=drawing; spec=specification; wk=week; wks=week; attn=attention; fao=attention; mgr=manager;
    mngr=manager; dept=department; desc=description; descr=description; amt=amount; addr=address;
    mtg=meeting; eng=engineer; engr=engineer; pm=project manager; qa=quality assurance;
    qc=quality control; qm=quality manager; hse=health safety environment;
    ehs=health safety environment; hs=health safety; eot=extension time; ce=compensation event;
    po=purchase order; dlp=defect liability period; ld=delay damage; lad=delay damage;
    prog=program; programme=program; organisation=organization; authorised=authorized;
    labour=labor; colour=color; centre=center; metre=meter; fibre=fiber; min=minimum; max=maximum;
    est=estimated; approx=approximate; temp=temperature; calib=calibration; cert=certificate;
    certs=certificate; doc=document; docs=document; proj=project; subm=submittal;
    sub=subcontractor; subcon=subcontractor; resp=response; req=required; reqd=required;
    sect=section; sec=section; cl=clause; para=paragraph; std=standard; equip=equipment;
    matl=material; mat=material; inv=invoice; recd=received; yr=year; mth=month; hrs=hour; hr=hour;
    pct=percent; percentage=percent; avg=average; jan=january; feb=february; aug=august;
    sept=september; oct=october; nov=november; dec=december; proposal=proposed; adviser=advisor;
    bldg=building; lvl=level; loc=location; dia=diameter; thk=thickness; sn=serial number;
    inspn=inspection;
";

/// Different words for one thing; the first stands for all. A phrase counts only where its words stand together. One group a line.
pub const SAME: &str = "
    rfi | request for information | requests for information
    itp | inspection and test plan | inspection test plan
    practical completion | pc | substantial completion
    telephone | telephone number | phone number | contact number | tel number
    fax | fax number | facsimile | facsimile number
    email | email address
    response due | response required by | response required | reply due | reply required by | reply by | answer required by | answer due | response due by | response needed by | response by | reply required | required response
    return due | return required by | return by | return required | returned by date
    raised by | originator | originated by | requested by | initiated by
    raised date | date raised
    issue date | date of issue | date issued
    sent date | date sent | date submitted | submission date | date of submission
    sent by | submitted by | transmitted by
    sent for | submitted for | purpose of issue | issued for | transmitted for
    specification | specification section | specification clause | specification reference | specification number | section of specification
    drawing reference | drawing number | drawing
    start date | commencement date | date of commencement | date for commencement | commencement | start on site
    completion date | date for completion | date of completion | contract completion date | contract completion
    contract sum | contract price | contract value | contract amount
    client | employer
    contractor | main contractor | general contractor
    retention | retention percent | retainage | retention rate
    delay damage | liquidated damage | liquidated and ascertained damage | damages for delay
    defect liability period | defect notification period | defect correction period | rectification period
    attention | for the attention of
    note taker | minutes by | minutes taken by | minute taker | notes by | recorded by
    chair | chaired by | chairman | chairperson | chairwoman
    attendee | attendees | present | those present | participant
    meeting called by | called by
    status | current status
    remark | comment | note
    program impact | time impact | schedule impact
    health safety | health and safety | h and s
    next period | following period | next month | coming period | next reporting period
    this period | during the period | during this period | reporting month
    reporting period | report period | period covered | period of report | period reported
    site address | project address | address of site | site location | project location
    organization | company | firm
    department | department involved | responsible department
    due date | deadline | due | due by | target date | date due
    person responsible | responsible | responsible person | action by | assigned to | responsibility | action owner | owner
    action | action item | agreed action | action required
    calibration due | calibration due date | next calibration | calibration expiry | calibration valid until | date of next calibration
    purchase order number | purchase order | order number
    unit price | unit rate | unit cost | price per unit
    total | grand total | total amount | total due | amount due
    executive summary | summary | management summary
    proposed solution | suggested solution | contractor proposal | proposed resolution | suggested answer
    acceptance criterion | acceptance criteria | acceptance criterium | criteria of acceptance
    revision | revision number | revision no
    version | version number
    type of contract | form of contract | contract form | contract type | conditions of contract
    severity | severity level
    supplier | vendor
    ship to | deliver to | delivery to
    bill to | invoice to | sold to
    quality manager | quality assurance manager | manager of quality
    hold point | holding point
    step | operation number | step number
    overall status | rag status | project health
    project sponsor | sponsor
";

/// Words that say only what sort of value follows; a name is the same with and without them, where the value is of that sort.
pub static LIGHT: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    date number name detail value full
")
});

/// Words without a meaning of their own in a name, unless it has no others.
pub static STOP: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    the a an of and or for in on at is are be this these any
")
});

/// Words that make another thing of a name: a name with one of them is never a name without it.
pub static QUALIFIERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    approved pending planned actual forecast original revised baseline current previous next
    last first early late earliest latest net gross minimum maximum average certified paid
    unpaid claimed invoiced budget estimated final interim day week month year hour start end
    finish completion begin due required open closed overdue high low critical client
    contractor subcontractor engineer architect consultant supplier owner employer designer
    customer manufacturer deputy assistant senior chief resident site quality safety design
    contract commercial technical construction environmental registered postal delivery home
    mobile fax email telephone emergency rejected accepted submitted raised answered sent
    received issued signed checked reviewed prepared withdrawn cost time percent rate count
    total sub vat tax to from by not without eastbound westbound northbound southbound
    reportable insurance bank parent
")
});

/// What people are called by their work; a role is that role alone with all its words.
pub static ROLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    manager director engineer officer controller advisor inspector superintendent supervisor
    foreman architect coordinator surveyor planner scheduler sponsor representative agent
    executive administrator consultant lead
")
});

/// Names that are said in many documents of many things; they count only where the document and the form are about the same thing.
pub static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    date name number title subject to from by status state revision version description
    location place time telephone mobile email fax address reference remark attention type
    amount total quantity unit rate price item value priority phase role position specification
    drawing purpose scope summary executive action due person responsible step activity result
    record note issue city street country region department category severity level sent raised
    prepared document customer background introduction method link question answer general
")
});

/// Words in names and headings of what is for a person's hand, or for somebody else's decision.
pub static NEVER: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "
    signature, signed, sign, initial, initials, signatory, countersigned, approved by,
    approval, approver, reviewed by, reviewer, reviewed date, date reviewed, review status,
    authorized by, authorization, accepted by, received by, receipt, checked by, verified by,
    witnessed by, sign off, signoff, approval date, date approved, answered by, answered date,
    date answered, approved date,
",
    )
});

/// Headings under which everything is for somebody else.
pub static NOT_OURS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "
    approval, signature, sign off, signoff, receipt, acknowledgement, review by, response,
    reply, answer, office use, authorization, acceptance, reviewed and approved, approved by,
",
    )
});

/// A party that a block of a form is addressed to, or comes from.
pub static TOWARDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "
    to, bill to, ship to, recipient, addressee, vendor, supplier, customer, buyer, deliver to,
    sold to, payee,
",
    )
});

/// Words that say what sort of value is wanted: dates.
pub static DATE_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "
    date, dated, deadline, day of, calibration due, response due, return due,
",
    )
});

/// Amounts of money.
pub static MONEY_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "
    sum, amount, price, budget, fee, premium, final cost, certified, paid, cost to,
    contract value, change value, bond, total cost,
",
    )
});

/// Who does something, and what goes with them in a heading.
pub static PARTIES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    client contractor engineer architect consultant designer resident owner supplier project
    manager document form final section by to block sheet record team main approval signature
    receipt page management
")
});

/// Check boxes that are a reviewer's decision.
pub static DECISIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    approved rejected accepted reviewed resubmit exception conditionally disapproved declined
    noted
")
});

/// Words of a time, which mean its date where the value is one.
pub static TIMED: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    forecast planned actual baseline start finish end due completion raised sent submitted
    issued received expiry target commencement deadline expected
")
});

/// What is said of a party: in a block about the one a paper goes to, it is theirs alone.
pub static PARTY_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    name organization address telephone mobile fax email city street zip postcode country
    contact attention
")
});

/// What prompts begin with.
pub static PROMPTS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    click tap here to enter text choose pick select type insert input your please
")
});

/// Signatures and approvals in scripts without blanks, where they stand inside longer words.
pub static NEVER_INSIDE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    签名 签字 签章 盖章 审批 批准 审核 复核 署名 承認 捺印
")
});

/// Columns of a block to sign in, beside the signature.
pub static SIGNATORY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    role name position organization company title date function person representative party party's capacity department
")
});

/// Words that a heading has or has not without saying something else.
pub static HEADING_LIGHT: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("
    making process overview detail information section general arrangement procedure key main works
")
});

fn set(text: &'static str) -> HashSet<&'static str> {
    text.split_whitespace().collect()
}

/// Phrases, parted by commas.
fn list(text: &'static str) -> Vec<&'static str> {
    text.split(',')
        .map(str::trim)
        .filter(|phrase| !phrase.is_empty())
        .collect()
}
