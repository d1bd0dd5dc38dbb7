report = Chúng tôi sẽ lập báo cáo về cuộc điều tra của mình. Khi báo cáo hoàn tất, quý vị có thể yêu cầu chúng tôi gửi báo cáo đó. Chúng tôi sẽ gửi qua bưu điện hoặc qua email, tùy theo ý quý vị.
heading-report = Báo cáo về sự cố này
