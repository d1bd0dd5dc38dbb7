//! How a limit is divided among those who want of it.

/// What one gets of `limit` who wants `own` while others want `others`: nobody gets more than is wanted, and what one
/// leaves is divided evenly among those who want more (max-min fairness). The shares of all add up to the limit at most.
pub fn fair_share(limit: u64, own: u64, others: &[u64]) -> u64 {
    let mut wants: Vec<u64> = others.iter().copied().chain([own]).collect();
    wants.sort_unstable();
    let (mut rest, mut left) = (limit, wants.len() as u64);
    for want in wants {
        let even = rest / left;
        if want >= even {
            return own.min(even); // everyone from here on wants as much or more
        }
        rest -= want;
        left -= 1;
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_one_leaves_goes_to_the_others() {
        assert_eq!(fair_share(50, 50, &[]), 50);
        assert_eq!(fair_share(50, 50, &[50]), 25);
        assert_eq!(fair_share(50, 50, &[10]), 40);
        assert_eq!(fair_share(50, 10, &[50]), 10);
        assert_eq!(fair_share(50, 50, &[10, 50, 50]), 13);
        assert_eq!(fair_share(50, 3, &[]), 3);
        assert_eq!(fair_share(0, 3, &[3]), 0);
    }

    proptest! {
        #[test]
        fn the_shares_never_exceed_the_limit(limit in 0u64..100_000, wants in prop::collection::vec(0u64..100_000, 1..20)) {
            let share = |at: usize| {
                let others: Vec<u64> = wants.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, want)| *want).collect();
                fair_share(limit, wants[at], &others)
            };
            let shares: Vec<u64> = (0..wants.len()).map(share).collect();
            prop_assert!(shares.iter().sum::<u64>() <= limit);
            prop_assert!(shares.iter().zip(&wants).all(|(share, want)| share <= want));
        }
    }
}
