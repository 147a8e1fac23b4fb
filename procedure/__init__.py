"""The decider (程序): lines of a case in, where it stands out. Pure: no clock, no database, no engine.

One file a step says which acts are open, on what ground and within what limits; ``standing.py`` folds all.

Who, and on what ground: ``policy/permission_table.py``; what the clock sees: ``facts_of.py``; which letter goes out: ``errands.py``.

The steps, in the order of a request's way; under each the files that help it:

============================= ================================================================================
``intake.py``                 登记: whether it may be registered, the day of receipt, the text that governs
``sorting.py``                分流: doubles joined, several matters split, what is no request set apart
``completeness.py``           审查: complete and clear, or one supplement notice (Art. 29, 30)
``handling.py``               办理: assigned, searched, documents and views by item
  ``documents.py``              what was handed over and is still here
  ``search_log.py``             what the log says of an item, and its certificate
``consultation.py``           征求意见: letters prepared, sent, answered (Art. 32 to 34)
  ``consulted.py``              each letter sent, and what came back
  ``consultation_bars.py``      what may not be found meanwhile
``receipts.py``               收到凭证: when a letter reached its reader
``third_parties.py``          第三方: opinions weighed, those overruled told (Art. 32)
``extension.py``              延期 (Art. 33)
``excessive.py``              过量 (Art. 35)
``fees.py``                   收费 (Art. 42)
  ``unpaid_fees.py``            not paid in time
``confidentiality_review.py`` 保密审查: documents, letters, the draft (Art. 17)
  ``review_subjects.py``        what is reviewed, and whose hands were in it
  ``referrals.py``              报请确定: another determines
``reply.py``                  答复: from the draft to the seal (Art. 36)
  ``drafting.py``               拟稿: which findings may be made now
  ``draft_in_hand.py``          the draft that was not returned
  ``signing.py``                审签: legality, check, countersignatures, issue; or the return
  ``outcomes.py``               what the findings come to: for whom to issue, as what they count
  ``sealing.py``                编号、用印, or taking it back
  ``seals.py``                  which number and seal are those of the reply that stands, which numbers are void
``service.py``                送达: it leaves, arrives, comes back
  ``ways.py``                   by which ways it may leave
  ``mailing.py``                what the mail server sends, and what came of it
``emailing.py``               电子邮件送达文书: other letters by e-mail too
``remedies.py``               救济: reconsideration, suit, orders to reply again (what these reopen: ``Case.round_began``)
``records_correction.py``     更正申请: requests to correct records (Art. 41)
``publication.py``            主动公开建议 (Art. 44)
``changing.py``               撤回、变更: what the applicant takes back or changes
``wrong_days.py``             更正事实: a wrong day put right by two
``urging.py``                 督办 (Art. 47)
``closing.py``                归档: closing, opening again, remarks, recounts
============================= ================================================================================

``legality.py`` (合法性审查) serves every step by which a case ends without simply disclosing.

The machinery, from the lines upwards:

============================= ================================================================================
``corrected_lines.py``        the lines, each day as it was put right
``items.py`` ``parties.py``   what is asked for now, and who asks
``facts_of.py``               from acts to the facts that ``law`` counts by
``case.py``                   typed views of all that was done, from which every step reads
``ended_clocks.py``           clocks of which nobody owes the act any more
``task_making.py``            how one task is made; ``tasks.py``: what the clocks add to those of the steps
``speaking.py``               which clocks speak now; ``office_dates.py``: dates of the office's own
``ringing.py``                when a rung rings; ``alarms.py``: all that are to come
``errands.py``                the errands that a line causes: letters, notices, sealings, mails
``letters_caused.py``         which letters an act causes, and their numbers
``errand_keys.py``            by which each errand is known; ``errands_again.py``: what a recount tries again
``machine_news.py``           what the messenger may still have to tell
``flags.py``                  what a person should look at; ``failure_words.py`` says what failed
``standing.py``               the fold: all of this in one
``entering.py``               the second look at an act, and the line that it becomes
``retention.py``              until when a closed case is kept
``signers.py``                who signed an act, by name and role
``story.py``                  a case told in words; ``story_about.py`` ``story_details.py`` ``story_words.py`` help it
============================= ================================================================================
"""
